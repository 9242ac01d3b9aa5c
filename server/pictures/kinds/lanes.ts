import type { Step } from '../../api/contract.ts';
import type { Point } from '../Scene.ts';

/** The lane (x) and row (y) of each node, from 0: as the step has them, else by how many relations lead up to it. */
export const lanesOf = ({ facts, view }: Step): Map<string, Point> => {
  const given = facts.nodes.filter(({ id }) => view.places[id] !== undefined);
  const depth = given.length === facts.nodes.length ? null : depthsOf(facts);
  const lanes = new Map<string, Point>();
  const free = new Map<number, number>();
  for (const { id } of facts.nodes) {
    const place = depth === null ? view.places[id] : undefined;
    const x = place?.x ?? depth?.get(id) ?? 0;
    const y = place?.y ?? free.get(x) ?? 0;
    free.set(x, Math.max(free.get(x) ?? 0, y + 1));
    lanes.set(id, { x, y });
  }
  return withoutEmptyLanes(lanes);
};

/** The longest way that leads to each node; a circle is left where it closes. */
const depthsOf = ({ nodes, relations }: Step['facts']): Map<string, number> => {
  const depth = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    let moved = false;
    for (const { from, to } of relations) {
      const next = (depth.get(from) ?? 0) + 1;
      if (from === to || next <= (depth.get(to) ?? 0) || next >= nodes.length) continue;
      depth.set(to, next);
      moved = true;
    }
    if (!moved) break;
  }
  return depth;
};

const withoutEmptyLanes = (lanes: ReadonlyMap<string, Point>): Map<string, Point> => {
  const order = (axis: 'x' | 'y'): number[] =>
    [...new Set([...lanes.values()].map((at) => at[axis]))].sort((a, b) => a - b);
  const [xs, ys] = [order('x'), order('y')];
  return new Map([...lanes].map(([id, { x, y }]) => [id, { x: xs.indexOf(x), y: ys.indexOf(y) }]));
};
