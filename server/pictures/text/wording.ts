import type { Node } from '../../api/contract.ts';
import { inReadingOrder } from './inReadingOrder.ts';

export type Language = 'nl' | 'en';

/** A name in this language. */
export const nameIn = (language: Language, node: Pick<Node, 'name' | 'nameEn'>): string =>
  titled(language, language === 'en' && node.nameEn ? node.nameEn : node.name);

/** A name without what follows its number: "Toezegging TZ202604-207". */
export const briefIn = (language: Language, node: Pick<Node, 'name' | 'nameEn'>): string => {
  const name = nameIn(language, node);
  return /^([^:]*\d[^:]*):\s/.exec(name)?.[1] ?? name;
};

/** A name for where there is little room. An abbreviation of two letters tells too little. */
export const labelIn = (language: Language, node: Pick<Node, 'name' | 'nameEn' | 'properties'>): string => {
  const abbreviation = node.properties?.abbreviation;
  const isTelling = typeof abbreviation === 'string' && abbreviation.length > 2;
  return isTelling ? abbreviation : briefIn(language, node);
};

/** A name or title as a line begins with it; a day in it is put in words. "eu-LISA" keeps its own way. */
export const titled = (language: Language, name: string): string => {
  const words = inReadingOrder(name).replace(
    /,? (\d{4}-\d{2}-\d{2})$/,
    (_match, date: string) => `, ${dayIn(language, date)}`,
  );
  return /^\p{Ll}+(?![\p{L}\p{N}-])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

/** An ISO day in words, `4 juni 2026`; a month, `juni 2026`; what is neither stays as it is. */
export const dayIn = (language: Language, date: string): string => {
  const isMonth = /^\d{4}-\d{2}$/.test(date);
  const time = Date.parse(`${isMonth ? `${date}-01` : date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(time)) return date;
  return formats[language][isMonth ? 'month' : 'day'].format(time);
};

const formatsOf = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
});
const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') };

/** A quote to read: without the signs that a word processor leaves, and the numbers that call footnotes. */
export const plainText = (text: string): string =>
  inReadingOrder(text)
    .replace(/\[footnoteRef:\d+\]|\[bookmark:[^\]]*\]/g, '')
    .replace(/\[(\d+:(?:[^[\]]|\[[^[\]]*\])*)\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
