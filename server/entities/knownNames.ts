import { countryLexicon, countryName } from './data/countryLexicon.ts';
import { organisations } from './data/organisations.ts';
import { regulations } from './data/regulations.ts';
import type { NamedRow } from './data/rows.ts';
import { systems } from './data/systems.ts';
import type { KnownName } from './KnownName.ts';

/** Every form in which a well-known entity stands in a text, from all tables. */
export function knownNames(): KnownName[] {
  return [...countries(), ...[...organisations, ...regulations, ...systems].flatMap(formsOf)];
}

const countries = (): KnownName[] =>
  countryLexicon.map(({ code, form, kind, language, ambiguous }) => ({
    id: `country:${code}`,
    name: countryName(code),
    form,
    how: kind === 'variant' ? 'name' : kind,
    language,
    exact: ambiguous === true || /^\p{Lu}{2,}$/u.test(form),
    contextual: false,
  }));

function formsOf(row: NamedRow): KnownName[] {
  const form = (text: string, exact: boolean, contextual: boolean): KnownName => ({
    id: row.id,
    name: { nl: row.nl, en: row.en },
    form: text,
    how: 'name',
    // Contextual forms have their article, which has a capital where a sentence begins.
    exact: exact || (!contextual && row.ambiguous?.includes(text) === true),
    contextual,
  });
  return [
    ...[row.nl, row.en, ...(row.aliases ?? [])].map((text) => form(text, false, false)),
    ...(row.abbreviations ?? []).map((text) => form(text, true, false)),
    ...(row.contextual ?? []).map((text) => form(text, false, true)),
  ];
}
