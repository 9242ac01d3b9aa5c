import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeClaim, RelationClaim } from '../../../server/claims/Claim.ts';
import { foldNode } from '../../../server/claims/foldNode.ts';
import { claimsWith, foldRelation } from '../../../server/claims/foldRelation.ts';

const relationClaim = (document: string, date: string | null, properties = {}): RelationClaim => ({
  ...{ document: `document:${document}`, date, properties, evidence: [] },
});
const nodeClaim = (document: string, date: string | null, change: Partial<NodeClaim> = {}): NodeClaim => ({
  ...{ document: `document:${document}`, date, name: 'Naam', aliases: [], properties: {}, evidence: {} },
  ...change,
});

describe('foldRelation', () => {
  it('lets the latest letter win, property by property', () => {
    const claims = [
      relationClaim('c', '2026-10-01', { role: 'supporter' }),
      relationClaim('a', null, { role: 'initiator', count: 3 }),
      relationClaim('b', '2026-06-01', { role: 'signatory', date: '2026-05-30' }),
    ];
    expect(foldRelation(claims)).toEqual({ count: 3, date: '2026-05-30', role: 'supporter' });
  });

  it('lets the id decide between letters of one day', () => {
    const claims = ['b', 'a'].map((id) => relationClaim(id, '2026-06-01', { role: id }));
    expect(foldRelation(claims)).toEqual({ role: 'b' });
  });

  it('is the same in every order', () => {
    const claim = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        date: fc.constantFrom(null, '2026-06-01', '2026-10-01'),
        properties: fc.dictionary(fc.constantFrom('role', 'date'), fc.string()),
      })
      .map(({ id, date, properties }) => relationClaim(id, date, properties));
    const claims = fc.uniqueArray(claim, { selector: ({ document }) => document });
    fc.assert(
      fc.property(claims, claims, (stated, enders) => {
        const backwards = foldRelation([...stated].reverse(), [...enders].reverse());
        expect(JSON.stringify(foldRelation(stated, enders))).toBe(JSON.stringify(backwards));
      }),
    );
  });

  const june = relationClaim('juni', '2026-06-01', { role: 'participant' });
  const withdrawn = (document: string, date: string | null) =>
    relationClaim(document, date, { status: 'withdrawn' });

  it('ends on the day of the first later letter that says so', () => {
    const enders = [
      withdrawn('dec', '2026-12-01'),
      withdrawn('okt', '2026-10-01'),
      withdrawn('jan', '2026-01-01'),
    ];
    expect(foldRelation([june], enders)).toEqual({ role: 'participant', until: '2026-10-01' });
  });

  it('does not end where the latest letter has them take part again', () => {
    const again = relationClaim('nov', '2026-11-01', { role: 'supporter' });
    expect(foldRelation([june, again], [withdrawn('okt', '2026-10-01')])).toEqual({ role: 'supporter' });
  });

  it('does not end by a letter without a date, which comes first', () => {
    expect(foldRelation([june], [withdrawn('ooit', null)])).toEqual({ role: 'participant' });
  });
});

describe('claimsWith', () => {
  it('keeps the claims that have the properties asked for', () => {
    const claims = [
      relationClaim('a', null, { status: 'withdrawn', x: 1 }),
      relationClaim('b', null, { x: 1 }),
    ];
    expect(claimsWith(claims, { status: 'withdrawn' })).toEqual([claims[0]]);
    expect(claimsWith(claims, {})).toEqual(claims);
  });
});

describe('foldNode', () => {
  it('takes the latest name, and keeps the others as aliases', () => {
    const claims = [
      nodeClaim('b', '2026-10-01', { name: 'Kopgroep', aliases: ['de groep'] }),
      nodeClaim('a', '2026-06-01', { name: 'Kerngroep', properties: { count: 5 } }),
    ];
    expect(foldNode('initiative:a/kopgroep', claims)).toEqual({
      id: 'initiative:a/kopgroep',
      name: 'Kopgroep',
      aliases: ['Kerngroep', 'de groep'],
      properties: { count: 5 },
    });
  });

  it('has what the table knows, which no name in a letter replaces', () => {
    const known = foldNode('country:NL', []);
    expect(known).toMatchObject({ name: 'Nederland', properties: { code: 'NL' } });
    expect(known.nameEn).toMatch(/Netherlands/);
    const named = foldNode('country:NL', [nodeClaim('a', null, { name: 'Ons land', properties: { x: 1 } })]);
    expect(named).toMatchObject({ name: 'Nederland', properties: { code: 'NL', x: 1 } });
    expect(named.aliases).toContain('Ons land');
  });

  it('has no English name where that is the same', () => {
    expect(foldNode('country:MT', [])).not.toHaveProperty('nameEn');
  });

  it('lets a letter say best what it is called itself', () => {
    const claims = [
      nodeClaim('juni', '2026-06-01', { name: 'Verslag van de raad' }),
      nodeClaim('oktober', '2026-10-01', { name: 'het verslag van juni' }),
    ];
    expect(foldNode('document:juni', claims)).toMatchObject({
      name: 'Verslag van de raad',
      aliases: ['het verslag van juni'],
    });
  });
});
