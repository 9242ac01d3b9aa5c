/** Until 1998 the Community wrote years with two digits: 95/46/EC, COM(97) 345. */
export const printedCommunityYear = (printed: string): number => {
  const year = Number(printed);
  if (printed.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
};
