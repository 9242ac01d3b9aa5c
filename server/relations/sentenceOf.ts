import { terms } from '../entities/terms.ts';
import type { Bilingual, Properties, PropertyValue } from '../model.ts';
import { relationTypes } from './index.ts';

/** The names of both ends of a relation. */
export interface EndNames {
  from: Bilingual;
  to: Bilingual;
}

/** A relation as one sentence in both languages, in the relation's own wording, with what that does not tell behind it. */
export const sentenceOf = (type: string, properties: Properties, names: EndNames): Bilingual => ({
  nl: filled('nl', type, properties, names),
  en: filled('en', type, properties, names),
});

type Language = keyof Bilingual;

const filled = (language: Language, type: string, properties: Properties, { from, to }: EndNames): string => {
  const { sentences: templates = [], incidental = [] } =
    relationTypes.find((each) => each.type === type) ?? {};
  const fits = (when: Properties = {}): boolean =>
    Object.entries(when).every(([key, value]) => properties[key] === value);
  const wording = templates.find(({ when }) => fits(when))?.[language] ?? '{from} – {to}.';
  const inWords = new Set(templates.flatMap(({ when = {} }) => Object.keys(when)));
  const more = Object.entries(properties)
    .filter(([key]) => !inWords.has(key) && !incidental.includes(key) && terms[key] !== undefined)
    .map(([key, value]) => `${terms[key]?.[language]}: ${valueName(language, key, value)}`);
  const sentence = wording
    .split(/(\{from\}|\{to\})/)
    .map((part) => (part === '{from}' ? from[language] : part === '{to}' ? to[language] : part))
    .join('');
  const whole = more.length > 0 ? `${sentence.replace(/\.$/, '')} (${more.join(', ')}).` : sentence;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

const valueName = (language: Language, key: string, value: PropertyValue): string => {
  const text = String(value);
  return (
    terms[`${key}.${text}`]?.[language] ??
    (isDay(text) ? dayFormats[language].format(Date.parse(text)) : text)
  );
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const dayFormat = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const dayFormats = { nl: dayFormat('nl-NL'), en: dayFormat('en-GB') };
