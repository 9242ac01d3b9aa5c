import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isMemberOf, membersOf } from '../../../server/entities/memberships.ts';
import { codeOf } from '../../../server/pictures/map/isoNumbers.ts';

interface Atlas {
  objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
}

const atlas: Atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const codes = new Map(
  atlas.objects.countries.geometries.map(({ id, properties: { name } }) => [name, codeOf(id, name)]),
);

describe('the countries of the atlas', () => {
  it('have a code, but for territories that have none', () => {
    const without = [...codes].filter(([, code]) => code === undefined).map(([name]) => name);
    expect(without.sort()).toEqual(['Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
  });

  it('have the right one', () => {
    expect(codes.get('Netherlands')).toBe('NL');
    expect(codes.get('Greece')).toBe('GR');
    expect(codes.get('Kosovo')).toBe('XK');
    expect(isMemberOf('EU', codes.get('Malta') ?? '')).toBe(true);
  });

  it('hold every member of the Union and of Schengen', () => {
    const shown = new Set(codes.values());
    for (const code of [...membersOf('EU'), ...membersOf('Schengen')]) expect(shown).toContain(code);
  });
});
