import { computed } from '@preact/signals';
import { language } from '../state/language.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

const languages: Record<typeof language.value, Messages> = { nl, en };

/** The page's texts in the reader's language. */
export const texts = computed(() => languages[language.value]);

/** "Denemarken, Duitsland en Oostenrijk" as the pieces between the names. */
export const joinedWith = (index: number, count: number): string => {
  if (index === 0) return '';
  return index === count - 1 ? ` ${texts.value.and} ` : ', ';
};

/** Names as one enumeration: "Denemarken, Duitsland en Oostenrijk". */
export const listed = (names: readonly string[]): string =>
  names.map((name, index) => joinedWith(index, names.length) + name).join('');

/** A name or title as a line begins with it; a day in it is put in words. "eu-LISA" keeps its own way. */
export const asTitle = (name: string): string => {
  const words = name.replace(/,? (\d{4}-\d{2}-\d{2})$/, (_match, date: string) => `, ${day(date)}`);
  return /^\p{Ll}+(?![\p{L}\p{N}-])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

/** An ISO day in words, `4 juni 2026`; a month, `juni 2026`. */
export const day = (date: string | null): string => {
  if (!date) return texts.value.undated;
  const isMonth = /^\d{4}-\d{2}$/.test(date);
  const time = Date.parse(`${isMonth ? `${date}-01` : date}T12:00:00Z`);
  if (Number.isNaN(time)) return date;
  const style: Intl.DateTimeFormatOptions = isMonth
    ? { month: 'long', year: 'numeric' }
    : { dateStyle: 'long' };
  return new Intl.DateTimeFormat(texts.value.months, { ...style, timeZone: 'UTC' }).format(time);
};
