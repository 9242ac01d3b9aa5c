import type { Fact, Node, Properties, TraceAnswer } from '../../server/api/contract.ts';
import { factsOf } from './factsOf.ts';

/** A column of the picture: what is of one kind, at one distance. */
export interface Lane {
  key: string;
  /** The kind of its nodes; null for a lane beside the paths, which its relations name. */
  type: string | null;
  /** The types of the relations that lead into it, for a name where its kind alone does not tell it. */
  by: readonly string[];
}

export interface Placed {
  node: Node;
  lane: number;
  row: number;
}

export interface Arrow {
  id: string;
  type: string;
  properties: Properties;
  from: Placed;
  to: Placed;
}

export interface Picture {
  lanes: readonly Lane[];
  placed: readonly Placed[];
  arrows: readonly Arrow[];
  rows: number;
}

/**
 * A trace from left to right: who it comes from, itself, the letters, and a lane for each kind that the paths go through.
 * `kinds` are the types of the model in their order, for lanes at the same distance.
 */
export const picture = (trace: TraceAnswer, kinds: readonly string[]): Picture => {
  const ways = waysOf(trace);
  const depth = depthOf(ways, trace);
  const laneOf = (node: Node): string => `${node.type} ${depth.get(node.id) ?? 0}`;
  const lanes = lanesOf(trace, ways, laneOf, kinds);
  const place = placer(lanes);
  const starts = laneOf(trace.node);
  place(trace.node, starts, 0);
  // From where the trace begins, so that its first path is a straight line.
  for (const way of trace.paths.map((path) => nodesOn(trace, path)))
    for (const [n, node] of way.entries()) place(node, laneOf(node), place.rowOf(way[n - 1]?.id));
  const below = trace.paths.length > 0 ? place.rows() : 0;
  for (const { from } of trace.origin) place(from, 'origin', 0);
  for (const fact of trace.letters) place(otherEnd(fact, trace.node), 'letters', below);
  return { lanes, placed: place.all(), arrows: arrowsOf(trace, place.all()), rows: place.rows() };
};

type Path = TraceAnswer['paths'][number];

const nodesOn = ({ node, nodes }: TraceAnswer, { steps }: Path): Node[] => {
  const ids = [node.id, ...steps.map(({ from, to, reversed }) => (reversed ? from : to))];
  return ids.flatMap((id) => nodes.find((each) => each.id === id) ?? []);
};

/** The nodes of each path in the direction of its story, from what was asked to the law. */
const waysOf = (trace: TraceAnswer): Node[][] =>
  trace.paths.map((path) => {
    const nodes = nodesOn(trace, path);
    return path.steps[0]?.reversed ? nodes.reverse() : nodes;
  });

/** How many of its own kind come before a node, at most: an act, and the act that it replaces. */
const depthOf = (ways: readonly (readonly Node[])[], { node }: TraceAnswer): Map<string, number> => {
  const depth = new Map([[node.id, 0]]);
  for (const way of ways)
    way.forEach(({ id, type }, n) => {
      const before = way.slice(0, n).filter((other) => other.type === type).length;
      depth.set(id, Math.max(depth.get(id) ?? 0, before));
    });
  return depth;
};

const lanesOf = (
  trace: TraceAnswer,
  ways: readonly (readonly Node[])[],
  laneOf: (node: Node) => string,
  kinds: readonly string[],
): Lane[] => {
  const steps = trace.paths.flatMap((path) => path.steps);
  const farthest = new Map([[laneOf(trace.node), { node: trace.node, at: 0 }]]);
  for (const way of ways)
    way.forEach((node, at) => {
      const key = laneOf(node);
      farthest.set(key, { node, at: Math.max(at, farthest.get(key)?.at ?? 0) });
    });
  const order = [...farthest].sort(
    ([, a], [, b]) => a.at - b.at || kinds.indexOf(a.node.type) - kinds.indexOf(b.node.type),
  );
  const lanes = order.map(([key, { node }]): Lane => {
    const here = new Set(trace.nodes.filter((each) => laneOf(each) === key).map(({ id }) => id));
    const isFirst = key.endsWith(' 0');
    const by = isFirst ? [] : distinct(steps.filter(({ to }) => here.has(to)).map(({ type }) => type));
    return { key, type: node.type, by };
  });
  return withSides(trace, lanes, laneOf(trace.node));
};

/** Who it comes from stands before what the trace begins at, the letters right behind it. */
const withSides = ({ origin, letters }: TraceAnswer, lanes: readonly Lane[], start: string): Lane[] => {
  const side = (key: string, facts: readonly Fact[]): Lane[] =>
    facts.length > 0 ? [{ key, type: null, by: distinct(facts.map(({ type }) => type)) }] : [];
  return lanes.flatMap((lane) =>
    lane.key === start ? [...side('origin', origin), lane, ...side('letters', letters)] : [lane],
  );
};

/** Gives each node the first free row of its lane that is not above the one that it is asked for. */
const placer = (lanes: readonly Lane[]) => {
  const placed = new Map<string, Placed>();
  const free = new Map<string, number>();
  const put = (node: Node, key: string, atLeast: number): void => {
    if (placed.has(node.id)) return;
    const row = Math.max(free.get(key) ?? 0, atLeast);
    free.set(key, row + 1);
    placed.set(node.id, { node, lane: lanes.findIndex((lane) => lane.key === key), row });
  };
  return Object.assign(put, {
    rowOf: (id: string | undefined): number => placed.get(id ?? '')?.row ?? 0,
    rows: (): number => Math.max(1, ...free.values()),
    all: (): Placed[] => [...placed.values()],
  });
};

const arrowsOf = (trace: TraceAnswer, placed: readonly Placed[]): Arrow[] => {
  const at = new Map(placed.map((each) => [each.node.id, each]));
  const { origin, steps, letters } = factsOf(trace);
  return [...origin, ...letters, ...steps].flatMap(({ id, type, properties, ...ends }) => {
    const [from, to] = [at.get(ends.from.id), at.get(ends.to.id)];
    return from && to ? [{ id, type, properties, from, to }] : [];
  });
};

const otherEnd = ({ from, to }: Fact, { id }: Node): Node => (from.id === id ? to : from);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
