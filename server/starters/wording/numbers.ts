import { entityTypes } from '../../entities/index.ts';
import type { Bilingual } from '../../model.ts';

const words: Record<keyof Bilingual, readonly string[]> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** In words up to twelve, as one writes it; from there in digits. */
export const numberIn = (language: keyof Bilingual, count: number): string =>
  words[language][count] ?? String(count);

/** "vijf landen", by the type's own name. */
export const counted = (language: keyof Bilingual, count: number, type: string): string => {
  const found = entityTypes.find((each) => each.type === type);
  const noun = (count === 1 ? found?.label : found?.plural)?.[language] ?? type;
  return `${numberIn(language, count)} ${noun.toLowerCase()}`;
};
