import { describe, expect, it } from 'vitest';
import { organisations } from '../../../server/entities/data/organisations.ts';
import { regulations } from '../../../server/entities/data/regulations.ts';
import type { NamedRow } from '../../../server/entities/data/rows.ts';
import { systems } from '../../../server/entities/data/systems.ts';
import { twice } from './twice.ts';

const tables: readonly (readonly [name: string, prefix: string, rows: readonly NamedRow[]])[] = [
  ['organisations', 'organisation', organisations],
  ['regulations', 'regulation', regulations],
  ['systems', 'system', systems],
];

describe('all tables together', () => {
  it('lead from a form to one row only, unless every row with it calls it ambiguous', () => {
    expect(clashesIn(tables.flatMap(([, , rows]) => rows))).toEqual([]);
  });
});

describe.each(tables)('the table of %s', (_name, prefix, rows) => {
  it('has no identifier twice, former ones included', () => {
    expect(twice(rows.flatMap((row) => [row.id, ...(row.formerIds ?? [])]))).toEqual([]);
  });

  it('has ids by the grammar: the prefix, then a slug or a CELEX number', () => {
    const grammar = new RegExp(`^${prefix}:([a-z0-9]+(-[a-z0-9]+)*|3\\d{4}[RLDF]\\d{4})$`);
    expect(rows.map((row) => row.id).filter((id) => !grammar.test(id))).toEqual([]);
  });

  it('calls ambiguous only what the row has as a form', () => {
    const strays = rows.flatMap((row) =>
      (row.ambiguous ?? []).filter((form) => !formsOf(row).includes(form)),
    );
    expect(strays).toEqual([]);
  });

  it('says nothing twice in a row, and nothing with blanks around it', () => {
    for (const row of rows) {
      const forms = [...(row.abbreviations ?? []), ...(row.aliases ?? []), ...(row.contextual ?? [])];
      expect(twice(forms), row.id).toEqual([]);
      expect(
        [row.nl, row.en, ...forms].filter((form) => form === '' || form !== form.trim()),
        row.id,
      ).toEqual([]);
    }
  });
});

const formsOf = (row: NamedRow): string[] => [
  row.nl,
  row.en,
  ...(row.abbreviations ?? []),
  ...(row.aliases ?? []),
  ...(row.contextual ?? []),
];

/** Forms that more than one row has and not all of them flag, whatever their capitals. */
function clashesIn(rows: readonly NamedRow[]): string[] {
  const owners = new Map<string, NamedRow[]>();
  for (const row of rows) {
    for (const form of new Set(formsOf(row).map(lower))) owners.set(form, [...(owners.get(form) ?? []), row]);
  }
  return [...owners]
    .filter(
      ([form, found]) => found.length > 1 && !found.every((row) => row.ambiguous?.map(lower).includes(form)),
    )
    .map(([form, found]) => `${form}: ${found.map((row) => row.id).join(', ')}`);
}

const lower = (form: string): string => form.toLowerCase();
