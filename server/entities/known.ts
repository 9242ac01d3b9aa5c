import type { Bilingual, Properties } from '../model.ts';
import { countryCodes, countryLexicon, countryName } from './data/countryLexicon.ts';
import { organisations } from './data/organisations.ts';
import { regulations } from './data/regulations.ts';
import type { NamedRow, OrganisationRow, RegulationRow } from './data/rows.ts';
import { systems } from './data/systems.ts';
import { knownOffice } from './knownOffice.ts';
import { membershipsOf } from './memberships.ts';
import { tableSlug } from './tableSlug.ts';

/** What the tables of well-known names say of an entity. */
export interface KnownEntity {
  name: Bilingual;
  aliases: string[];
  properties: Properties;
}

/** What the tables know of an id, or of one that it had before; undefined for what stands in no table. */
export function knownEntity(id: string): KnownEntity | undefined {
  const canonical = canonicalId(id);
  return rows().get(canonical) ?? knownOffice(canonical);
}

/**
 * The id that the tables give to what is meant: an earlier one (`organisation:easo`), or one made from a name
 * (`regulation:dublinverordening`) leads to the present one. An id that stands in no table is its own.
 */
export function canonicalId(id: string): string {
  return rows().has(id) ? id : (otherIds().get(id) ?? id);
}

const rows = once(
  (): ReadonlyMap<string, KnownEntity> =>
    new Map([
      ...countryCodes.map((code): [string, KnownEntity] => [`country:${code}`, countryEntity(code)]),
      ...organisations.map((row): [string, KnownEntity] => [row.id, organisationEntity(row)]),
      ...regulations.map((row): [string, KnownEntity] => [row.id, regulationEntity(row)]),
      ...systems.map((row): [string, KnownEntity] => [row.id, named(row, {})]),
    ]),
);

/** Ids from former ones and from names; a name of two rows leads to neither. */
const otherIds = once((): ReadonlyMap<string, string> => {
  const ids = new Map<string, string | null>();
  for (const row of [...organisations, ...regulations, ...systems]) {
    const prefix = row.id.slice(0, row.id.indexOf(':'));
    const names = [row.nl, row.en, ...(row.aliases ?? []), ...(row.abbreviations ?? [])]
      .filter((name) => !row.ambiguous?.includes(name))
      .map((name) => `${prefix}:${tableSlug(name)}`);
    for (const id of [...(row.formerIds ?? []), ...names]) {
      ids.set(id, ids.has(id) && ids.get(id) !== row.id ? null : row.id);
    }
  }
  return new Map([...ids].flatMap(([id, target]) => (target === null ? [] : [[id, target] as const])));
});

function countryEntity(code: string): KnownEntity {
  const name = countryName(code);
  const variants = formsByCode().get(code) ?? [];
  const memberships = membershipsOf(code);
  return {
    name,
    aliases: without(name, variants),
    properties: { code, ...(memberships.length > 0 ? { memberships } : {}) },
  };
}

const formsByCode = once((): ReadonlyMap<string, string[]> => {
  const forms = new Map<string, string[]>();
  for (const { code, kind, form, ambiguous } of countryLexicon) {
    if (kind === 'variant' && ambiguous !== true) forms.set(code, [...(forms.get(code) ?? []), form]);
  }
  return forms;
});

const organisationEntity = (row: OrganisationRow): KnownEntity => named(row, { kind: row.kind });

const regulationEntity = (row: RegulationRow): KnownEntity =>
  named(row, {
    kind: row.kind,
    ...(row.celex === undefined ? {} : { celex: row.celex }),
    ...(row.number === undefined ? {} : { number: row.number }),
    ...(row.proposal === undefined ? {} : { proposal: row.proposal }),
  });

/** `abbreviation` is the form that a narrow place can show. */
function named(row: NamedRow, properties: Properties): KnownEntity {
  const name = { nl: row.nl, en: row.en };
  const abbreviation = row.abbreviations?.[0];
  return {
    name,
    aliases: without(name, [...(row.abbreviations ?? []), ...(row.aliases ?? [])]),
    properties: { ...properties, ...(abbreviation === undefined ? {} : { abbreviation }) },
  };
}

const without = (name: Bilingual, forms: readonly string[]): string[] => [
  ...new Set(forms.filter((form) => form !== name.nl && form !== name.en)),
];

/** Makes a table when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { table: T } | undefined;
  return () => {
    made ??= { table: make() };
    return made.table;
  };
}
