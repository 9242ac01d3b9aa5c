import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../server/entities/data/countryLexicon.ts';
import { groupings } from '../../../server/entities/data/groupings.ts';
import { organisations } from '../../../server/entities/data/organisations.ts';
import { isMemberOf, membershipsOf, membersOf } from '../../../server/entities/memberships.ts';

describe('memberships', () => {
  it.each([
    ['EU', '1972-12-31', 6],
    ['EU', '1995-01-01', 15],
    ['EU', '2013-07-01', 28],
    ['EU', '2020-01-31', 28],
    ['EU', '2020-02-01', 27],
    ['Schengen', '2022-12-31', 26],
    ['Schengen', '2023-01-01', 27],
    ['Schengen', '2024-03-31', 29],
    ['NATO', '2023-04-03', 30],
    ['NATO', '2024-03-07', 32],
    ['Eurozone', '2023-01-01', 20],
    ['Eurozone', '2026-01-01', 21],
    ['EEA', '2024-01-01', 30],
    ['EFTA', '2024-01-01', 4],
    ['Visegrád', '2024-01-01', 4],
    ['NB8', '2024-01-01', 8],
  ])('%s has on %s %i members', (key, day, count) => {
    expect(membersOf(key, day)).toHaveLength(count);
  });

  it.each([
    ['GB', '2020-01-31', true],
    ['GB', '2020-02-01', false],
    ['HR', '2013-06-30', false],
    ['HR', '2013-07-01', true],
    ['XK', '2026-06-04', false],
  ])('%s in the EU on %s: %s', (code, day, isMember) => {
    expect(isMemberOf('EU', code, day)).toBe(isMember);
  });

  it('of a country are named by their keys, and without a day they are the latest', () => {
    expect(membershipsOf('NL', '2026-06-04')).toEqual([
      'EU',
      'Schengen',
      'EEA',
      'Eurozone',
      'NATO',
      'Benelux',
    ]);
    expect(membershipsOf('HR', '2022-06-01')).toEqual(['EU', 'EEA', 'NATO']);
    expect(membershipsOf('NO')).toEqual(['Schengen', 'EEA', 'EFTA', 'NATO', 'Nordic', 'NB8']);
    expect(membershipsOf('SY')).toEqual([]);
  });

  it('are of countries and organisations that the tables have', () => {
    const codes = groupings.flatMap((grouping) =>
      grouping.entries.flatMap((entry) => entry.codes.split(' ')),
    );
    expect(codes.filter((code) => !countryCodes.includes(code))).toEqual([]);
    const ids = new Set(organisations.map((row) => row.id));
    expect(groupings.filter(({ organisation }) => organisation && !ids.has(organisation))).toEqual([]);
  });

  it('of one country in one grouping never overlap', () => {
    for (const { key, entries } of groupings) {
      const days = entries.map((entry) => entry.from);
      expect([...days].sort(), key).toEqual(days);
      for (const day of days) expect(new Set(membersOf(key, day)).size, key).toBe(membersOf(key, day).length);
    }
  });
});
