import type { Node } from '../../api/contract.ts';
import { answerOf, statusOf } from '../../claims/answerOf.ts';
import { byDate } from '../../claims/Claim.ts';
import type { Reader } from '../../graph/Database.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { readSteps } from '../../graph/readSteps.ts';
import { toNode } from '../../graph/toNode.ts';
import { wholeRelations } from '../../graph/wholeRelations.ts';
import { answeredBy } from '../../relations/chains.ts';
import { statedBy } from './partsOf.ts';
import type { Told } from './Told.ts';

/** How many answers are read. */
const most = 20_000;

/** Where a motion or commitment stands, by the letter that decides it. */
export interface Standing {
  status: string;
  /** That letter's answer. */
  told: Told;
}

/** Of each of these motions and commitments where it stands, where a letter answers it. */
export const readStatuses = async (
  reader: Reader,
  nodes: readonly Node[],
): Promise<ReadonlyMap<string, Standing>> => {
  const rows = await readSteps(
    reader,
    answeredBy,
    nodes.map(({ id }) => id),
    most,
  );
  const letters = new Map(rows.map(({ other }) => toNode(other)).map((node) => [node.id, node]));
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Standing>();
  for (const [id, relations] of groupBy(await wholeRelations(reader, rows), ({ to }) => to)) {
    const claims = relations.flatMap((each) => each.claims).sort(byDate);
    const answer = answerOf(claims);
    const relation = relations.find((each) => each.claims.some((claim) => claim === answer));
    const [from, to] = [letters.get(relation?.from ?? ''), known.get(id)];
    if (!answer || !relation || !from || !to) continue;
    const { properties } = relation;
    const told = {
      id: relation.id,
      type: relation.type,
      from,
      to,
      properties,
      evidence: statedBy([answer], answer.properties),
    };
    found.set(id, { status: statusOf(answer), told });
  }
  return found;
};
