import { z } from 'zod';
import { type Decision, decision, type GraphDocument } from '../../model.ts';
import { byCodeUnits } from '../Claim.ts';

/** A person's decision, and the document that it was entered in. */
export const decided = z.object({ document: z.string(), date: z.string().nullable(), decision });
export type Decided = z.infer<typeof decided>;

export const decisionsOf = ({ document, decisions = [] }: GraphDocument): Decided[] =>
  decisions.map((each) => ({ document: document.id, date: document.date, decision: each }));

/** What the decisions are about: each of these bears a mark of its own, so that it can be told from its like. */
export const pinnedIds = (all: readonly Decided[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ decision: each }) => aboutOf(each)));

/** The pairs that the decisions of a kind are about, in the order of the ids. */
export const pairsOf = (all: readonly Decided[], kind: 'same' | 'different'): (readonly [string, string])[] =>
  all
    .flatMap(({ decision: each }) => (each.kind === kind ? [each.ids] : []))
    .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
    .sort(([a, b], [c, d]) => byCodeUnits(a, c) || byCodeUnits(b, d));

const aboutOf = (each: Decision): string[] =>
  each.kind === 'wrong' ? [each.relation.from, each.relation.to] : [...each.ids];
