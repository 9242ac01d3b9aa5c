import { clusterTree } from './clusterTree.ts';
import { distance } from './distance.ts';
import { leafOrder } from './leafOrder.ts';
import { type Participation, partiesByInitiative } from './Participation.ts';

/**
 * Parties in an order in which those that act together stand together (seriation): a tree of the likest, its leaves in the
 * best order, turned so that who joined most stands in the upper half. Those that joined nothing come last.
 */
export const partiesByLikeness = (participation: Participation): string[] => {
  const active = [...participation].filter(([, joined]) => joined.size > 0);
  const idle = [...participation].filter(([, joined]) => joined.size === 0).map(([id]) => id);
  const table = active.map(([, a]) => active.map(([, b]) => distance(a, b)));
  const between = (a: number, b: number): number => table[a]?.[b] ?? 0;
  const order = leafOrder(clusterTree(active.length, between), between);
  const sizes = order.map((leaf) => active[leaf]?.[1].size ?? 0);
  const isUpsideDown = sizes.indexOf(Math.max(...sizes)) >= order.length / 2;
  const ids = order.flatMap((leaf) => active[leaf]?.[0] ?? []);
  return [...(isUpsideDown ? ids.reverse() : ids), ...idle];
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
