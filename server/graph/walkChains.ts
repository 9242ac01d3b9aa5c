import { byCodeUnits } from '../claims/Claim.ts';
import { type Chain, type ChainStep, chainsFrom } from '../relations/chains.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';
import { readSteps, type WalkedStep } from './readSteps.ts';
import { typeOf } from './toNode.ts';

/** A path from `start` that matches a chain: its relations in the order of the walk. */
export interface ChainPath {
  start: string;
  steps: readonly WalkedStep[];
}

export interface Walk {
  /** Shortest first, then in order of the ids of their relations. */
  paths: ChainPath[];
  /** False where more is stated than was followed. */
  complete: boolean;
}

/** How many relations one question may bring, and how many paths are followed at once. */
export interface WalkLimits {
  relations: number;
  paths: number;
}
const usual: WalkLimits = { relations: 1000, paths: 1000 };

/**
 * Every path that begins at one of these nodes and matches a listed chain, step by step: never two in one question.
 * `chainsOf` gives the chains for a kind of node where not all of them are asked for.
 */
export const walkChains = async (
  reader: Reader,
  starts: readonly string[],
  limits: WalkLimits = usual,
  chainsOf: (kind: string) => readonly Chain[] = chainsFrom,
): Promise<Walk> => {
  const found: Walking[] = [];
  let complete = true;
  let walking = starts.flatMap((start) =>
    chainsOf(typeOf(start)).map((chain): Walking => ({ start, end: start, chain, steps: [] })),
  );
  while (walking.length > 0) {
    const hop = await readHop(reader, walking, limits.relations);
    const advanced = firstOf(walking, (path) => advance(path, hop.onward(path)), limits.paths);
    complete &&= hop.complete && advanced.length <= limits.paths;
    const kept = advanced.slice(0, limits.paths);
    found.push(...kept.filter(hasArrived));
    walking = kept.filter((path) => !hasArrived(path));
  }
  return { paths: withoutLastResorts(found).sort(shortestFirst), complete };
};

interface Walking extends ChainPath {
  end: string;
  chain: Chain;
}

const nextStep = ({ chain, steps }: Walking): ChainStep | undefined => chain.steps[steps.length];

const hasArrived = (path: Walking): boolean => nextStep(path) === undefined;

/** What goes on from each path, read with one question for each kind of step that is due. */
const readHop = async (
  reader: Reader,
  walking: readonly Walking[],
  limit: number,
): Promise<{ onward: (path: Walking) => readonly WalkedStep[]; complete: boolean }> => {
  const answers = new Map<string, Map<string, WalkedStep[]>>();
  let complete = true;
  for (const [key, paths] of groupBy(walking, stepKey)) {
    const step = paths[0] && nextStep(paths[0]);
    if (!step) continue;
    const steps = await readSteps(reader, step, [...new Set(paths.map(({ end }) => end))], limit + 1);
    complete &&= steps.length <= limit;
    answers.set(
      key,
      groupBy(steps.slice(0, limit), ({ reversed, from, to }) => (reversed ? to : from)),
    );
  }
  return { onward: (path) => answers.get(stepKey(path))?.get(path.end) ?? [], complete };
};

const stepKey = (path: Walking): string => JSON.stringify(nextStep(path));

/** What `go` makes of each, until there is more than enough: a hub beside a hub makes a million paths. */
const firstOf = <T>(items: readonly T[], go: (item: T) => T[], enough: number): T[] => {
  const made: T[] = [];
  for (const item of items) {
    if (made.length > enough) break;
    made.push(...go(item));
  }
  return made;
};

/** No node is met twice: a path leads on. */
const advance = (path: Walking, onward: readonly WalkedStep[]): Walking[] => {
  const met = new Set([path.start, ...path.steps.flatMap(({ from, to }) => [from, to])]);
  return onward
    .map((step) => ({ ...path, end: step.reversed ? step.from : step.to, steps: [...path.steps, step] }))
    .filter(({ end }) => !met.has(end));
};

const withoutLastResorts = (paths: Walking[]): Walking[] => {
  if (paths.every(({ chain }) => !chain.lastResort)) return paths;
  const ledOn = new Set(
    paths.flatMap(({ start, steps }) => steps.map((_, n) => pathKey(start, steps.slice(0, n)))),
  );
  return paths.filter(({ start, steps, chain }) => !chain.lastResort || !ledOn.has(pathKey(start, steps)));
};

const pathKey = (start: string, steps: readonly WalkedStep[]): string =>
  JSON.stringify([start, ...steps.map(({ id }) => id)]);

const shortestFirst = (a: ChainPath, b: ChainPath): number =>
  a.steps.length - b.steps.length || byCodeUnits(pathKey(a.start, a.steps), pathKey(b.start, b.steps));
