import { describe, expect, it } from 'vitest';
import type { SortColumn } from '../../../client/motions/columns.ts';
import { askedOf, longestOpen, shown } from '../../../client/motions/shown.ts';
import type { MotionItem } from '../../../server/api/contract.ts';

const item = (id: string, more: Partial<MotionItem> = {}): MotionItem => ({
  ...{ id, type: 'Motion', name: `Motie ${id}`, number: null, authors: [], subject: null },
  ...{ date: null, dateFrom: null, age: null, appraisal: null, outcome: null, status: null },
  ...{ open: false, due: null, overdue: false, regulations: [], evidence: {} },
  ...more,
});

const items = [
  item('a', { status: 'settled', date: '2026-01-01' }),
  item('b', { status: 'pending', open: true, age: 10, subject: 'de oude brug' }),
  item('c', { status: 'pending', open: true, age: 90, type: 'Commitment' }),
  item('d', { status: 'pending', open: true, age: 5, overdue: true, due: '2026-05-01' }),
  item('e', { date: '2026-03-01', due: '2026-02-01', outcome: 'carried' }),
];

const columns: readonly SortColumn[] = [
  { id: 'due', keyOf: ({ due }) => due, first: 'up' },
  { id: 'age', keyOf: ({ age }) => age, first: 'down' },
];
const ids = (query: string) =>
  shown(
    items,
    askedOf(new URLSearchParams(query)),
    columns,
    (_, value) => ({ carried: 'aangenomen' })[value] ?? value,
  )
    .map(({ id }) => id)
    .join('');

describe('the list of motions', () => {
  it('begins with what is late, then with what is open longest', () => {
    expect(ids('')).toBe('dcbea');
  });

  it.each([
    ['sort=due', 'edcba'],
    ['sort=-due', 'decba'],
    ['sort=-age', 'cbdea'],
    ['sort=geen', 'dcbea'],
  ])('is sorted by what the address asks (%s); what is empty comes last', (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it.each([
    ['q=BRUG oude', 'b'],
    ['kind=Commitment', 'c'],
    ['status=settled', 'a'],
    ['status=none', 'e'],
    ['late=1', 'd'],
    ['outcome=carried', 'e'],
    ['q=aangenomen', 'e'],
    ['late=1&kind=Commitment', ''],
  ])('keeps what the address asks for (%s)', (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it('marks three that are open longest', () => {
    expect([...longestOpen(items)]).toEqual(['c', 'b', 'd']);
  });
});
