import type { Fact, Node, TraceAnswer, TraceStep } from '../api/contract.ts';
import { answerOf, statusOf } from '../claims/answerOf.ts';
import { byDate, type RelationClaim } from '../claims/Claim.ts';
import { isClosed } from '../claims/termOf.ts';
import { answeredBy, asked, type ChainStep, comesFrom, publishedIn } from '../relations/chains.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { groupBy } from './groupBy.ts';
import { readSteps, type WalkedStep } from './readSteps.ts';
import { readSourceLines } from './sourceLines.ts';
import { readRelation } from './stored.ts';
import { toFacts } from './toFacts.ts';
import { toNode } from './toNode.ts';
import { type Walk, walkChains } from './walkChains.ts';

/** How many paths are shown, and how many relations beside them; the answer says where there are more. */
const most = { paths: 500, beside: 2000 };

/** Where something went, or what led there, with every quote; undefined where it is not in the graph. */
export const readTrace = async (reader: Reader, id: string): Promise<TraceAnswer | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const node = toNode(found.properties);
  const walk = await walkChains(reader, [node.id]);
  const told = await pathsOf(reader, node, walk);
  const motions = told.nodes.filter(({ type }) => asked.includes(type)).map((each) => each.id);
  const beside = (step: ChainStep, ids: readonly string[]) => readSteps(reader, step, ids, most.beside + 1);
  const own = motions.filter((each) => each === node.id);
  const [origin, published, answers] = [
    await beside(comesFrom, own),
    await beside(publishedIn, own),
    await beside(answeredBy, motions),
  ];
  const statuses = statusesOf(answers);
  const ownAnswers = answers.filter(({ to }) => to === node.id);
  return {
    node,
    ...told,
    origin: await factsBeside(reader, node, origin),
    letters: await factsBeside(reader, node, [...published, ...ownAnswers]),
    statuses,
    closed: isClosed({ status: statuses[node.id] ?? null, outcome: textOf(node.properties?.outcome) }),
    answers: await answersOf(reader, ownAnswers),
    complete: walk.complete && walk.paths.length <= most.paths && [origin, published, answers].every(isWhole),
  };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isWhole = (steps: readonly unknown[]): boolean => steps.length <= most.beside;

const pathsOf = async (
  reader: Reader,
  start: Node,
  walk: Walk,
): Promise<Pick<TraceAnswer, 'paths' | 'nodes'>> => {
  const paths = walk.paths.slice(0, most.paths);
  const steps = new Map(paths.flatMap((path) => path.steps.map((step) => [step.id, step])));
  const nodes = nodesOf(start, [...steps.values()]);
  const facts = await toFacts(reader, [...steps.values()], nodes);
  const told = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    paths: paths.map((path) => ({ steps: path.steps.flatMap((step) => stepOf(step, told.get(step.id))) })),
    nodes: [...nodes.values()],
  };
};

const nodesOf = (start: Node, steps: readonly WalkedStep[]): Map<string, Node> =>
  new Map([start, ...steps.map(({ other }) => toNode(other))].map((node) => [node.id, node]));

const stepOf = ({ reversed }: WalkedStep, fact: Fact | undefined): TraceStep[] => {
  if (!fact) return [];
  const { id: relationId, type, from, to, properties, evidence, said } = fact;
  const step = { relationId, type, from: from.id, to: to.id, reversed, properties, evidence };
  return [{ ...step, ...(said ? { said } : {}) }];
};

const factsBeside = (reader: Reader, node: Node, steps: readonly WalkedStep[]): Promise<Fact[]> =>
  toFacts(reader, steps, nodesOf(node, steps));

const claimsOf = (steps: readonly WalkedStep[]): RelationClaim[] =>
  steps.flatMap(({ properties }) => readRelation(properties).claims).sort(byDate);

const statusesOf = (answers: readonly WalkedStep[]): TraceAnswer['statuses'] =>
  Object.fromEntries(
    [...groupBy(answers, ({ to }) => to)].flatMap(([id, steps]) => {
      const standing = answerOf(claimsOf(steps));
      return standing ? [[id, statusOf(standing)]] : [];
    }),
  );

const answersOf = async (reader: Reader, steps: readonly WalkedStep[]): Promise<TraceAnswer['answers']> => {
  const [type = ''] = answeredBy.types;
  const claims = claimsOf(steps);
  const line = await readSourceLines(
    reader,
    claims.map(({ document }) => document),
  );
  return claims.map(({ document, date, properties, evidence }) => ({
    type,
    properties,
    date,
    evidence: evidence.map((quote) => line(document, quote)),
  }));
};
