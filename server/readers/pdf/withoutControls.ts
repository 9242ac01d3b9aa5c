import { mostUsual } from './mostUsual.ts';

/** Words as a font sets them. */
interface Words {
  str: string;
  fontName: string;
}

/**
 * Words without control characters, which stand where a font does not tell which letter it shows. One that a font has oftener
 * than spaces is its space; any other is a letter that cannot be known: U+FFFD.
 */
export const withoutControls = <Item extends Words>(items: readonly Item[]): Item[] => {
  const spaces = new Map([...signsByFont(items)].map(([font, counts]) => [font, mostUsual(counts)]));
  return items.map((item) => ({
    ...item,
    str: item.str.replace(control, (sign) => (sign === spaces.get(item.fontName) ? ' ' : '\ufffd')),
  }));
};

/** How often each font has a space within words, and each control character. */
const signsByFont = (items: readonly Words[]): Map<string, Map<string, number>> => {
  const fonts = new Map<string, Map<string, number>>();
  for (const { str, fontName } of items) {
    const counts = fonts.get(fontName) ?? new Map<string, number>();
    for (const [sign] of str.trim().matchAll(controlOrSpace)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    fonts.set(fontName, counts);
  }
  return fonts;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x00-\x1f\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlOrSpace = /[\x00-\x20\x7f]/g;
