import type { Fact, Node, TraceAnswer, TraceStep } from '../api/contract.ts';
import { byDate } from '../claims/Claim.ts';
import { answering, standingOf, statusOf } from '../claims/standingOf.ts';
import { around } from '../relations/chains.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { type ListedRelation, listRelations } from './listRelations.ts';
import type { WalkedStep } from './readSteps.ts';
import { readSourceLines } from './sourceLines.ts';
import { readRelation } from './stored.ts';
import { toFacts } from './toFacts.ts';
import { toNode } from './toNode.ts';
import { type Walk, walkChains } from './walkChains.ts';

/** How many of each are shown; the answer says where there are more. */
const most = { paths: 500, around: 200 };

/** Where something went, or what led there, with every quote; undefined where it is not in the graph. */
export const readTrace = async (reader: Reader, id: string): Promise<TraceAnswer | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const node = toNode(found.properties);
  const walk = await walkChains(reader, [node.id]);
  const beside = await listRelations(reader, node.id, { type: around.join(','), limit: most.around });
  const ends = byId([node, ...beside.rows.map(({ other }) => toNode(other))]);
  return {
    node,
    ...(await pathsOf(reader, node, walk)),
    around: await toFacts(reader, beside.rows, ends),
    ...(await answersOf(
      reader,
      beside.rows.filter(({ type, to }) => type === answering && to === node.id),
    )),
    complete: walk.complete && walk.paths.length <= most.paths && beside.rows.length === beside.total,
  };
};

const pathsOf = async (
  reader: Reader,
  start: Node,
  walk: Walk,
): Promise<Pick<TraceAnswer, 'paths' | 'nodes'>> => {
  const paths = walk.paths.slice(0, most.paths);
  const steps = new Map(paths.flatMap((path) => path.steps.map((step) => [step.id, step])));
  const nodes = byId([start, ...[...steps.values()].map(({ other }) => toNode(other))]);
  const facts = await toFacts(reader, [...steps.values()], nodes);
  const told = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    paths: paths.map((path) => ({ steps: path.steps.flatMap((step) => stepOf(step, told.get(step.id))) })),
    nodes: [...nodes.values()],
  };
};

const stepOf = ({ reversed }: WalkedStep, fact: Fact | undefined): TraceStep[] => {
  if (!fact) return [];
  const { id: relationId, type, from, to, properties, evidence, said } = fact;
  return [
    { relationId, type, from: from.id, to: to.id, reversed, properties, evidence, ...(said ? { said } : {}) },
  ];
};

const answersOf = async (
  reader: Reader,
  rows: readonly ListedRelation[],
): Promise<Pick<TraceAnswer, 'answers' | 'status'>> => {
  const claims = rows.flatMap(({ properties }) => readRelation(properties).claims).sort(byDate);
  const line = await readSourceLines(
    reader,
    claims.map(({ document }) => document),
  );
  const standing = standingOf(claims);
  return {
    status: standing ? statusOf(standing) : null,
    answers: claims.map(({ document, date, properties, evidence }) => ({
      type: answering,
      properties,
      date,
      evidence: evidence.map((quote) => line(document, quote)),
    })),
  };
};

const byId = (nodes: readonly Node[]): Map<string, Node> => new Map(nodes.map((node) => [node.id, node]));
