import type { StepFacts, StepView } from '../api/contract.ts';
import { byDate, type RelationClaim } from '../claims/Claim.ts';
import { nodesIn } from './idsIn.ts';
import type { Present } from './Present.ts';

/** By the id of a relation: what letters say of it, in the order of the fold. */
export type Claims = ReadonlyMap<string, readonly RelationClaim[]>;

/** A letter as a step names it. */
export type Letter = StepFacts['letters'][number];

/**
 * What a view shows, as the letters have it now; `taken` says when that was. What is not in the graph is left out, and
 * stays in the view.
 */
export const factsNow = (
  view: StepView,
  present: Present,
  claims: Claims,
  letterOf: (id: string) => Letter,
  taken: string,
): StepFacts => {
  const relations = view.relations.flatMap((id) => present.relations.get(id) ?? []);
  const letters = new Map(
    relations.flatMap(({ id }) =>
      (claims.get(id) ?? []).map(({ document }) => [document, letterOf(document)]),
    ),
  );
  return {
    nodes: nodesIn(view).flatMap((id) => present.nodes.get(id) ?? []),
    relations,
    letters: [...letters.values()].sort((a, b) =>
      byDate({ document: a.id, date: a.date }, { document: b.id, date: b.date }),
    ),
    taken,
  };
};
