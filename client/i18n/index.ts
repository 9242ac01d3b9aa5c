import { computed } from '@preact/signals';
import { dayIn, titled } from '../../server/pictures/text/wording.ts';
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
export const asTitle = (name: string): string => titled(language.value, name);

/** A moment in words: `27 november 2026 om 15:04`. */
export const moment = (time: string): string =>
  new Intl.DateTimeFormat(texts.value.months, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

/** An ISO day in words, `4 juni 2026`; a month, `juni 2026`. */
export const day = (date: string | null): string =>
  date ? dayIn(language.value, date) : texts.value.undated;
