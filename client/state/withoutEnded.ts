import type { Edge } from '../../server/api/contract.ts';

/** Lines without those that have ended while another between the same two holds: who has joined is not drawn as hesitating. */
export const withoutEnded = (edges: readonly Edge[]): Edge[] => {
  const pairOf = ({ from, to }: Edge): string => JSON.stringify([from, to]);
  const hasEnded = ({ properties }: Edge): boolean => properties.until !== undefined;
  const holding = new Set(edges.filter((edge) => !hasEnded(edge)).map(pairOf));
  return edges.filter((edge) => !hasEnded(edge) || !holding.has(pairOf(edge)));
};
