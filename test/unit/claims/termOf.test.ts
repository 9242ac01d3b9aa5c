import { describe, expect, it } from 'vitest';
import { type Known, termOf } from '../../../server/claims/termOf.ts';

const nothing: Known = { status: null, outcome: null, date: null, due: null, ended: null };
const on = '2026-06-12';

describe('the term of a motion or commitment on a day', () => {
  it.each<[string, Partial<Known>, ReturnType<typeof termOf>]>([
    ['nothing is known', {}, { open: false, age: null, overdue: false }],
    ['it runs', { status: 'pending', date: '2026-06-02' }, { open: true, age: 10, overdue: false }],
    [
      'it was settled',
      { status: 'settled', date: '2026-03-01', ended: '2026-03-11', due: '2026-03-05' },
      { open: false, age: 10, overdue: false },
    ],
    [
      'it runs, and was rejected',
      { status: 'pending', outcome: 'rejected' },
      { open: false, age: null, overdue: false },
    ],
    [
      'it is only named',
      { status: 'mentioned', date: '2026-06-11' },
      { open: false, age: 1, overdue: false },
    ],
    [
      'its day was yesterday',
      { status: 'pending', due: '2026-06-11' },
      { open: true, age: null, overdue: true },
    ],
    ['its day is today', { status: 'pending', due: '2026-06-12' }, { open: true, age: null, overdue: false }],
    [
      'its month is not over',
      { status: 'pending', due: '2026-06' },
      { open: true, age: null, overdue: false },
    ],
    [
      'it is only named, and its day was yesterday',
      { status: 'mentioned', due: '2026-06-11' },
      { open: true, age: null, overdue: true },
    ],
    ['its month is over', { status: 'pending', due: '2026-05' }, { open: true, age: null, overdue: true }],
    [
      'its term has no day',
      { status: 'pending', due: 'voor de zomer' },
      { open: true, age: null, overdue: null },
    ],
    [
      'its number gives the month',
      { status: 'pending', date: '2026-06' },
      { open: true, age: 11, overdue: false },
    ],
    [
      'it comes from a later letter than that day',
      { status: 'pending', date: '2026-07-01' },
      { open: true, age: 0, overdue: false },
    ],
  ])('%s', (_what, known, term) => {
    expect(termOf({ ...nothing, ...known }, on)).toEqual(term);
  });
});
