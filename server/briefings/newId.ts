/** An id for a briefing from its title (`Terugkeerhubs in 2026` gives `terugkeerhubs-in-2026`), with a number where it is taken. */
export const newId = (title: string, taken: ReadonlySet<string>): string => {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const dashed = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '');
  const slug = [...dashed].slice(0, 80).join('').replace(/-$/, '');
  const name = slug === '' ? 'briefing' : slug;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
};
