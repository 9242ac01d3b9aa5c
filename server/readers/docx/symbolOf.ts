/**
 * The character of a `w:sym`, which names a font and a place in it in hexadecimals. Fonts of signs have their own at F000 to F0FF, where
 * Unicode has none: those that letters use are told here; of another the sign is not known, and there is no text.
 */
export const symbolOf = (font: string, place: string): string => {
  const code = Number.parseInt(place, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  const signs = fonts.get(font);
  if (signs) return signs.get(code & 0xff) ?? '';
  return code >= 0xd800 && code <= 0xf8ff ? '' : String.fromCharCode(code);
};

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x78, '☒'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe8, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const symbol: ReadonlyMap<number, string> = new Map([
  [0x61, 'α'],
  [0x62, 'β'],
  [0x6d, 'μ'],
  [0xa3, '≤'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb7, '•'],
  [0xb9, '≠'],
]);

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['Wingdings', wingdings],
  ['Symbol', symbol],
]);
