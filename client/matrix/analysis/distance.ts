import { shared } from './Participation.ts';

/**
 * How unlike two parties act, from 0 (the same initiatives) to 1 (none in common): Jaccard's distance, one less the share
 * of what either joined that both did (P. Jaccard, "The distribution of the flora in the alpine zone", 1912). Two that
 * joined nothing are alike.
 */
export const distance = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = shared(a, b).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : 1 - both / either;
};
