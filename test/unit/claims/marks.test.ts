import { describe, expect, it } from 'vitest';
import { globalIds } from '../../../server/claims/globalIds.ts';
import { localsOf } from '../../../server/claims/identity/localsOf.ts';
import { changeMarks, marksOf } from '../../../server/claims/identity/Mark.ts';
import { letter } from '../../support/letter.ts';

const dijkIn = (id: string) =>
  localsOf(globalIds(letter({ id, states: { 'person:dijk': { party: 'CDA' } } })), new Set());

describe('marks after the first of them went', () => {
  it('are as if it had never come, whatever else is known of the next', () => {
    const [a, b] = [dijkIn('a'), dijkIn('b')];
    const left = changeMarks(marksOf([...a, ...b]), a, [], () => b);
    expect(left).toEqual(marksOf(b));
  });
});
