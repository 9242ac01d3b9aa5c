import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeClaim } from '../../../server/claims/Claim.ts';
import { foldNode } from '../../../server/claims/foldNode.ts';
import { areSheavesRight } from '../../../server/claims/sheaves/areSheavesRight.ts';
import { nodeClaims } from '../../../server/claims/sheaves/ClaimKind.ts';
import { changeSheaves, newSheaves } from '../../../server/claims/sheaves/changeSheaves.ts';
import { restingOn, saidIn } from '../../../server/claims/sheaves/Said.ts';
import { most, pathOf, type Sheaf } from '../../../server/claims/sheaves/Sheaf.ts';

const about = 'person:a/van-dijk';

const claim = fc
  .record({
    letter: fc.integer({ min: 0, max: 400 }),
    date: fc.constantFrom(null, '2026-01-01', '2026-02-02', '2026-03-03'),
    name: fc.constantFrom('Van Dijk', 'J. van Dijk'),
    aliases: fc.subarray(['de indiener', 'Jan van Dijk']),
    properties: fc.dictionary(fc.constantFrom('party', 'initials', 'chamber'), fc.constantFrom('A', 'B')),
  })
  .map(({ letter, ...said }): NodeClaim => ({ ...said, document: `document:${letter}`, evidence: {} }));

const claims = (minLength: number) =>
  fc.uniqueArray(claim, { minLength, maxLength: 120, selector: ({ document }) => document });

/** What a letter comes to say, or ceases to say. */
const steps = fc.array(
  fc.oneof(
    claim.map((said) => ({ document: said.document, said })),
    fc.integer({ min: 0, max: 400 }).map((letter) => ({ document: `document:${letter}`, said: undefined })),
  ),
  { maxLength: 60 },
);

describe('the claims that are kept with a thing', () => {
  it('fold as all of them do', () => {
    fc.assert(
      fc.property(fc.oneof(claims(0), claims(most + 1)), (all) => {
        const { letters, claims: kept } = saidIn(nodeClaims, about, all);
        expect(letters).toBe(all.length);
        expect(foldNode(about, kept)).toEqual(foldNode(about, all));
      }),
    );
  });

  it('are few, however many letters there are', () => {
    const same = Array.from({ length: 5000 }, (_, n): NodeClaim => {
      const date = new Date(Date.UTC(2000, 0, n)).toISOString().slice(0, 10);
      return {
        ...{ document: `document:${n}`, date, name: 'Van Dijk', aliases: [] },
        properties: {},
        evidence: {},
      };
    });
    expect(saidIn(nodeClaims, about, same).claims.map(({ document }) => document)).toEqual(['document:4999']);
    expect(saidIn(nodeClaims, about, same.slice(0, most)).claims).toHaveLength(most);
  });
});

describe('sheaves', () => {
  it('hold what was last said, after any history, and know what is the latest', () => {
    fc.assert(
      fc.property(claims(most + 1), steps, (first, history) => {
        const all = new Map(first.map((said) => [said.document, said]));
        const sheaves = new Map<string, Sheaf<NodeClaim>>();
        const save = ({ written, gone }: ReturnType<typeof changeSheaves<NodeClaim>>) => {
          for (const sheaf of written) sheaves.set(sheaf.id, sheaf);
          for (const id of gone) sheaves.delete(id);
        };
        save(newSheaves(nodeClaims, about, first));
        for (const { document, said } of history) {
          if (!said && all.size <= most + 1) continue;
          const path = pathOf(about, document).flatMap((id) => sheaves.get(id) ?? []);
          const change = changeSheaves(nodeClaims, about, byId(path), document, said);
          save(change);
          if (said) all.set(document, said);
          else all.delete(document);
          expect(foldNode(about, restingOn(change.latest, [...all.values()]))).toEqual(
            foldNode(about, [...all.values()]),
          );
        }
        expect(areSheavesRight(nodeClaims, about, [...all.values()], sheaves)).toBe(true);
      }),
    );
  });

  it.each<[string, (sheaves: Map<string, Sheaf<NodeClaim>>, leaf: Sheaf<NodeClaim>) => void]>([
    ['a claim is gone', (sheaves, leaf) => sheaves.set(leaf.id, { ...leaf, claims: leaf.claims.slice(1) })],
    ['a sheaf is gone', (sheaves, leaf) => sheaves.delete(leaf.id)],
    ['one is left over', (sheaves, leaf) => sheaves.set(`${leaf.id}f`, { ...leaf, id: `${leaf.id}f` })],
    [
      'the latest is not known',
      (sheaves) => {
        const root = sheaves.get(`${about}#`);
        if (root) sheaves.set(root.id, { ...root, parts: { ...root.parts, 0: { last: '0 document:x' } } });
      },
    ],
  ])('are wrong where %s', (_, spoil) => {
    const all = Array.from({ length: 60 }, (__, n): NodeClaim => {
      const said = { document: `document:${n}`, date: null, name: 'Van Dijk', aliases: [] };
      return { ...said, properties: {}, evidence: {} };
    });
    const sheaves = byId(newSheaves(nodeClaims, about, all).written);
    expect(areSheavesRight(nodeClaims, about, all, sheaves)).toBe(true);
    const leaf = [...sheaves.values()].find((sheaf) => sheaf.claims.length > 0);
    if (leaf) spoil(sheaves, leaf);
    expect(areSheavesRight(nodeClaims, about, all, sheaves)).toBe(false);
  });

  it('are few to read and write for one letter beside thousands', () => {
    const all = Array.from({ length: 5000 }, (_, n): NodeClaim => {
      const said = { document: `document:${n}`, date: null, name: 'Van Dijk', aliases: [] };
      return { ...said, properties: {}, evidence: {} };
    });
    const sheaves = byId(newSheaves(nodeClaims, about, all).written);
    const path = pathOf(about, 'document:7').flatMap((id) => sheaves.get(id) ?? []);
    const { written, gone } = changeSheaves(nodeClaims, about, byId(path), 'document:7', undefined);
    expect(written.length + gone.length).toBeLessThan(5);
    expect(JSON.stringify(written).length).toBeLessThan(10_000);
  });
});

const byId = (sheaves: readonly Sheaf<NodeClaim>[]): Map<string, Sheaf<NodeClaim>> =>
  new Map(sheaves.map((sheaf) => [sheaf.id, sheaf]));
