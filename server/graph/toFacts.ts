import type { z } from 'zod';
import type { Fact, Node } from '../api/contract.ts';
import type { Reader } from './Database.ts';
import type { relationRow } from './findRelations.ts';
import { readSourceLines } from './sourceLines.ts';
import { readRelation } from './stored.ts';

/** Relations as facts: with both ends, and every quote with its source line, in the order of the letters. */
export const toFacts = async (
  reader: Reader,
  rows: readonly z.infer<typeof relationRow>[],
  nodes: ReadonlyMap<string, Node>,
): Promise<Fact[]> => {
  const relations = rows.map((row) => ({ ...row, ...readRelation(row.properties) }));
  const documents = relations.flatMap(({ claims }) => claims.map(({ document }) => document));
  const line = await readSourceLines(reader, documents);
  return relations.flatMap(({ id, type, from, to, properties, claims }) => {
    const ends = { from: nodes.get(from), to: nodes.get(to) };
    if (!ends.from || !ends.to) return [];
    const said = claims.findLast((claim) => claim.said)?.said;
    const evidence = claims.flatMap((claim) => claim.evidence.map((quote) => line(claim.document, quote)));
    return [{ id, type, from: ends.from, to: ends.to, properties, evidence, ...(said ? { said } : {}) }];
  });
};
