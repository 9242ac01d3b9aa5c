import { describe, expect, it } from 'vitest';
import type { RelationClaim } from '../../../server/claims/Claim.ts';
import { standingOf } from '../../../server/claims/standingOf.ts';
import type { Properties } from '../../../server/model.ts';

const claim = (document: string, date: string | null, properties: Properties = {}): RelationClaim => ({
  ...{ document, date, properties, evidence: [] },
});
const relation = (type: string, ...claims: RelationClaim[]) => ({ id: type, type, claims });

describe('what stands between a party and an initiative', () => {
  it('is what the latest letter states, in whatever order they come', () => {
    const joined = relation('JOINED', claim('a', '2026-06-01', { role: 'participant' }));
    const left = relation('DECLINED', claim('b', '2026-10-01', { status: 'withdrawn' }));
    for (const relations of [
      [joined, left],
      [left, joined],
    ])
      expect(standingOf(relations)).toMatchObject({ type: 'DECLINED', properties: { status: 'withdrawn' } });
  });

  it('is a relation that is stated again after it had ended', () => {
    const joined = relation('JOINED', claim('a', '2026-06-01'), claim('c', '2026-12-01'));
    const left = relation('DECLINED', claim('b', '2026-10-01', { status: 'withdrawn' }));
    const stands = standingOf([joined, left]);
    expect(stands?.type).toBe('JOINED');
    expect(stands?.course.map(({ document }) => document)).toEqual(['a', 'b', 'c']);
  });

  it('of one letter is the first in the order of the model: who is wanted and hesitates, hesitates', () => {
    const wanted = relation('INVOLVES', claim('a', null));
    const hesitates = relation('DECLINED', claim('a', null, { status: 'considering' }));
    expect(standingOf([wanted, hesitates])?.type).toBe('DECLINED');
    expect(standingOf([hesitates, wanted])?.type).toBe('DECLINED');
  });

  it('is nothing where no letter says anything', () => {
    expect(standingOf([relation('JOINED')])).toBeUndefined();
    expect(standingOf([])).toBeUndefined();
  });
});
