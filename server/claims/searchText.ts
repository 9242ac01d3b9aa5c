import { entityTypeOfId } from '../entities/index.ts';
import { localPart } from '../model.ts';

/**
 * What a search looks through: each name, and an id that means the same in every letter, on a line of its own,
 * normalised, after a space, so that a word's start is ` word`, a name's start `\n word`, and a whole name
 * `\n word\n`. (The id of something local holds its letter's, and would be found by that.)
 */
export const searchText = (id: string, names: readonly string[]): string => {
  const number = entityTypeOfId(id)?.isGlobal(id) ? [localPart(id)] : [];
  const lines = [...names, ...number].map(normalise).filter((line) => line !== '');
  return `\n ${[...new Set(lines)].join('\n ')}\n`;
};

/**
 * Text as a search compares it: no case, no accents, no punctuation, no "nr.", and the groups of a number joined
 * ("36 848, nr. 63" is `36848 63`).
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{Letter}\p{Number}])(\d{1,3})[ .](\d{3})(?!\d)/gu, '$1$2')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/(?<= |^)nrs?(?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
