import { clusterTree } from './clusterTree.ts';
import { distance } from './distance.ts';
import { leafOrder } from './leafOrder.ts';
import { type Participation, partiesByInitiative } from './Participation.ts';

/**
 * Parties in an order in which those that act together stand together (seriation): a tree of the likest, its leaves in the
 * best order. The half that takes part most comes first.
 */
export const partiesByLikeness = (participation: Participation): string[] => {
  const ids = [...participation.keys()];
  if (ids.length < 2) return ids;
  const sets = [...participation.values()];
  const none: ReadonlySet<string> = new Set();
  const table = sets.map((a) => sets.map((b) => distance(a, b)));
  const between = (a: number, b: number): number => table[a]?.[b] ?? 0;
  const order = leafOrder(clusterTree(ids.length, between), between).flatMap((leaf) => ids[leaf] ?? []);
  const weight = (half: readonly string[]): number =>
    half.reduce((sum, id) => sum + (participation.get(id) ?? none).size, 0);
  const middle = Math.floor(order.length / 2);
  return weight(order.slice(0, middle)) < weight(order.slice(-middle)) ? order.reverse() : order;
};

/**
 * Initiatives in the order of the middle of those who joined them, so that blocks lie along the diagonal (the barycentre
 * of K. Sugiyama, S. Tagawa and M. Toda, 1981). Those that nobody joined come last; ties keep their order.
 */
export const initiativesByLikeness = (
  initiatives: readonly string[],
  participation: Participation,
  order: readonly string[],
): string[] => {
  const rank = new Map(order.map((id, index) => [id, index]));
  const parties = partiesByInitiative(participation);
  const middle = (initiative: string): number => {
    const ranks = [...(parties.get(initiative) ?? [])].map((party) => rank.get(party) ?? order.length);
    return ranks.length === 0 ? order.length : ranks.reduce((sum, each) => sum + each, 0) / ranks.length;
  };
  const middles = new Map(initiatives.map((id) => [id, middle(id)]));
  return initiatives.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
};
