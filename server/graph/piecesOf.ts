/**
 * A text in pieces of so many code units at most, which together are the text. No pair of surrogates is parted: half a
 * character cannot be told in UTF-8. `size` is 2 or more.
 */
export const piecesOf = (text: string, size: number): string[] => {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + size - (isPair(text, start + size) ? 1 : 0);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
};

/** Whether what stands before and behind this place is one character. */
const isPair = (text: string, place: number): boolean => (text.codePointAt(place - 1) ?? 0) > 0xffff;
