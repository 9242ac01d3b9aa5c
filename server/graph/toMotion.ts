import type { MotionItem, Node } from '../api/contract.ts';
import { answerOf, bareMention, statusOf } from '../claims/answerOf.ts';
import { byDate, type NodeClaim, type RelationClaim } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { termOf } from '../claims/termOf.ts';
import { monthOfNumber } from '../entities/commitment.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { localPart, type Properties, type Quote } from '../model.ts';
import type { WalkedStep } from './readSteps.ts';
import type { SourceLine } from './sourceLines.ts';
import { readNode, readRelation } from './stored.ts';
import { toNode } from './toNode.ts';
import type { ChainPath } from './walkChains.ts';

/** What stands around the motions of a list, by the id of the motion. */
export interface Around {
  authors: ReadonlyMap<string, readonly WalkedStep[]>;
  answers: ReadonlyMap<string, readonly WalkedStep[]>;
  /** To the regulations that it leads to. */
  paths: ReadonlyMap<string, readonly ChainPath[]>;
}

/** A motion with what the letters say of it, before its quotes have their source lines. */
export interface ToldMotion {
  node: Node;
  properties: Properties;
  authors: Node[];
  regulations: Node[];
  /** In the order of the letters. */
  answers: readonly RelationClaim[];
  /** The date of the first letter that gives it the outcome that it has. */
  decided: string | null;
  /** For each field where it stands: the latest letter that says so. */
  quotes: Record<string, { document: string; quote: Quote }>;
}

/** Gathers what the letters say of one stored motion or commitment. */
export const toldMotion = (row: { id: string; properties: Properties }, around: Around): ToldMotion => {
  const { claims, properties } = readNode(row.properties);
  const answers = (around.answers.get(row.id) ?? [])
    .flatMap((step) => readRelation(step.properties).claims)
    .sort(byDate);
  return {
    node: toNode(row.properties),
    properties,
    authors: (around.authors.get(row.id) ?? []).map(({ other }) => toNode(other)),
    regulations: regulationsOn(around.paths.get(row.id) ?? []),
    answers,
    decided: claims.find((claim) => claim.properties.outcome === properties.outcome)?.date ?? null,
    quotes: quotesOf(claims, properties, answerOf(answers)),
  };
};

/** The regulations that the paths end at, each once, the nearest first. */
const regulationsOn = (paths: readonly ChainPath[]): Node[] => {
  const ends = paths.flatMap(({ steps }) => steps.slice(-1)).map(({ other }) => toNode(other));
  return [...new Map(ends.map((node) => [node.id, node])).values()];
};

const quotesOf = (
  claims: readonly NodeClaim[],
  properties: Properties,
  standing: RelationClaim | undefined,
): ToldMotion['quotes'] => ({
  ...Object.fromEntries(
    [...claims]
      .sort(byDate)
      .flatMap(({ document, evidence, properties: stated }) =>
        Object.entries(evidence).flatMap(([key, [quote]]) =>
          quote && canonicalJson(stated[key]) === canonicalJson(properties[key])
            ? [[key, { document, quote }]]
            : [],
        ),
      ),
  ),
  ...(standing?.evidence[0] ? { status: { document: standing.document, quote: standing.evidence[0] } } : {}),
});

/** A row of the list, as it stands on an ISO day. */
export const toMotion = (
  { node, properties, authors, regulations, answers, decided, quotes }: ToldMotion,
  on: string,
  line: SourceLine,
): MotionItem => {
  const text = (key: string): string | null => {
    const value = properties[key];
    return typeof value === 'string' ? value : null;
  };
  const standing = answerOf(answers);
  const status = standing ? statusOf(standing) : null;
  const [date, dateFrom] = sinceOf(node.id, text('date'), answers);
  const known = { status, outcome: text('outcome'), date, due: text('due') };
  const { properties: _properties, ...named } = node;
  return {
    ...named,
    number: entityTypeOfId(node.id)?.isGlobal(node.id) ? localPart(node.id) : null,
    authors,
    subject: text('subject') ?? promiseIn(node.name),
    ...known,
    dateFrom,
    appraisal: text('appraisal'),
    ...termOf({ ...known, ended: settledSince(answers) ?? decided }, on),
    regulations,
    evidence: Object.fromEntries(
      Object.entries(quotes).map(([key, { document, quote }]) => [key, line(document, quote)]),
    ),
  };
};

/** The date of the first letter of those that call it settled and that none contradicts since. */
const settledSince = (answers: readonly RelationClaim[]): string | null => {
  const telling = answers.filter((answer) => statusOf(answer) !== bareMention);
  const open = telling.findLastIndex((answer) => statusOf(answer) !== 'settled');
  return telling[open + 1]?.date ?? null;
};

/** Since when it is there: the day that a letter gives, the month of its number, else the first letter that speaks of it. */
const sinceOf = (
  id: string,
  stated: string | null,
  answers: readonly RelationClaim[],
): [date: string | null, from: MotionItem['dateFrom']] => {
  if (stated !== null) return [stated, 'text'];
  const month = monthOfNumber(id);
  if (month !== undefined) return [month, 'number'];
  const first = answers.find(({ date }) => date !== null)?.date ?? null;
  return [first, first === null ? null : 'letter'];
};

/** A commitment's name tells behind the colon what was promised. */
const promiseIn = (name: string): string | null => /:\s(.+)$/.exec(name)?.[1] ?? null;
