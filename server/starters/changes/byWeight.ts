import type { Change } from '../../api/contract.ts';

/** What changed says most, then what is new, then what is left out; else in the order in which changes are told. */
export const byWeight = (items: readonly Change[]): Change[] =>
  [...items].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));

const order: readonly Change['change'][] = ['changed', 'new', 'gone'];
