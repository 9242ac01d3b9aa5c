import { computed, effect } from '@preact/signals';
import type { Bilingual } from '../../server/api/contract.ts';
import { address, navigate } from './address.ts';
import { stored } from './stored.ts';

export type Language = keyof Bilingual;

const preference = stored('language', 'nl');

/** The reader's language: what the address says, else what was chosen before, else Dutch. */
export const language = computed<Language>(() =>
  (address.value.query.get('lang') ?? preference.value) === 'en' ? 'en' : 'nl',
);

/** Remembers the choice, and puts it into the address so that a link keeps it. */
export const chooseLanguage = (chosen: Language): void => {
  preference.value = chosen;
  const query = new URLSearchParams(address.value.query);
  query.set('lang', chosen);
  navigate(`${address.value.path}?${query}`, { replace: true });
};

/** The wording in the reader's language. */
export const say = (text: Bilingual): string => text[language.value];

effect(() => {
  document.documentElement.lang = language.value;
});
