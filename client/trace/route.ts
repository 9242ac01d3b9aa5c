import type { Node, TraceAnswer } from '../../server/api/contract.ts';
import { address } from '../state/address.ts';
import { view } from '../state/view.ts';

export type Path = TraceAnswer['paths'][number];

/** The node that a path leads to. */
export const endOf = ({ steps }: Path): string | undefined => {
  const last = steps.at(-1);
  return last?.reversed ? last.from : last?.to;
};

/** The path that the address asks for by its end, else the shortest one. */
export const chosenPath = ({ paths }: TraceAnswer): Path | undefined => {
  const to = address.value.query.get('to');
  return paths.find((path) => endOf(path) === to) ?? paths[0];
};

/** How many paths a picture holds before it is too long to take in. */
const most = 10;

/** The paths that are drawn: the shortest; before them the chosen one where it is not among them. */
export const drawnPaths = (trace: TraceAnswer): readonly Path[] => {
  const shortest = trace.paths.slice(0, most);
  const chosen = chosenPath(trace);
  return chosen === undefined || shortest.includes(chosen) ? shortest : [chosen, ...shortest];
};

/** The ids that the red thread runs through: what is selected, else the chosen path with its ends. */
export const threadOf = (trace: TraceAnswer): ReadonlySet<string> => {
  const { selected } = view.value;
  if (selected !== null) return new Set([selected]);
  const steps = chosenPath(trace)?.steps ?? [];
  return new Set(steps.flatMap(({ relationId, from, to }) => [relationId, from, to]));
};

/** One path to each end, the shortest. */
export const pathsByEnd = ({ paths }: TraceAnswer): Path[] => {
  const byEnd = new Map<string, Path>();
  for (const path of paths) {
    const end = endOf(path);
    if (end !== undefined && !byEnd.has(end)) byEnd.set(end, path);
  }
  return [...byEnd.values()];
};

export const nodeIn = ({ nodes, node }: TraceAnswer, id: string | undefined): Node | undefined =>
  nodes.find((each) => each.id === id) ?? (node.id === id ? node : undefined);
