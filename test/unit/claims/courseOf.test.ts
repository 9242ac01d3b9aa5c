import { describe, expect, it } from 'vitest';
import { courseOf, type Stated } from '../../../server/claims/courseOf.ts';
import type { Properties } from '../../../server/model.ts';

const says = (type: string, document: string, date: string | null, properties: Properties): Stated => ({
  type,
  claim: { document, date, properties, evidence: [{ start: 0, end: 5, quote: 'woord' }] },
});
const told = (stated: readonly Stated[]) =>
  courseOf(stated).map(({ type, properties, claims }) => [
    type,
    properties,
    claims.map(({ document }) => document),
  ]);

const member = says('JOINED', 'june', '2026-06-04', { role: 'participant' });
const leader = says('JOINED', 'july', '2026-07-04', { role: 'initiator' });
const gone = says('DECLINED', 'october', '2026-10-04', { status: 'withdrawn' });

describe('courseOf', () => {
  it('tells what the letters say one after another, in whatever order they come', () => {
    const course = [
      ['JOINED', { role: 'participant' }, ['june']],
      ['JOINED', { role: 'initiator' }, ['july']],
      ['DECLINED', { status: 'withdrawn' }, ['october']],
    ];
    expect(told([member, leader, gone])).toEqual(course);
    expect(told([gone, leader, member])).toEqual(course);
  });

  it('takes together what says the same, or more of it', () => {
    const more = says('JOINED', 'august', '2026-08-04', { role: 'participant', date: '2026-05-01' });
    expect(told([member, more, gone])).toEqual([
      ['JOINED', { role: 'participant', date: '2026-05-01' }, ['june', 'august']],
      ['DECLINED', { status: 'withdrawn' }, ['october']],
    ]);
  });

  it('is empty where the letters do not differ', () => {
    expect(told([])).toEqual([]);
    expect(told([member])).toEqual([]);
    expect(told([member, { ...member, claim: { ...member.claim, document: 'z' } }])).toEqual([]);
  });

  it('begins with a letter that has no date, and comes back to what was', () => {
    const undated = says('JOINED', 'x', null, { role: 'participant' });
    const again = says('JOINED', 'november', '2026-11-04', { role: 'participant' });
    expect(told([again, gone, undated]).map(([type]) => type)).toEqual(['JOINED', 'DECLINED', 'JOINED']);
  });
});
