import { z } from 'zod';
import { byCodeUnits, byDate, type RelationClaim } from '../claims/Claim.ts';
import { sortKeys } from '../claims/canonicalJson.ts';
import type { Decided } from '../claims/identity/Decided.ts';
import { identitiesAmong } from '../claims/identity/identitiesAmong.ts';
import { nodeClaims } from '../claims/sheaves/ClaimKind.ts';
import {
  type Decision,
  type GraphDocument,
  type Properties,
  properties,
  type Quote,
  type Section,
} from '../model.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { relationRow } from './findRelations.ts';
import { groupBy } from './groupBy.ts';
import { withAllClaims } from './sheaves.ts';
import { readSources } from './source.ts';
import { type ReadNode, type ReadRelation, readNode } from './stored.ts';
import { typeOf } from './toNode.ts';
import { wholeRelations } from './wholeRelations.ts';

/** A quote and the letter that it stands in. */
export interface ExportedQuote extends Quote {
  documentId: string;
}

/** The whole graph; equal graphs have equal exports, whatever the database and the history. */
export interface GraphExport {
  documents: {
    id: string;
    title: string;
    date: string | null;
    language: string;
    sha256: string;
    sections: Section[];
  }[];
  entities: {
    id: string;
    type: string;
    name: string;
    nameEn?: string;
    aliases: string[];
    properties: Properties;
    evidence: Record<string, ExportedQuote[]>;
  }[];
  relations: {
    id: string;
    type: string;
    from: string;
    to: string;
    properties: Properties;
    evidence: ExportedQuote[];
    said?: { documentId: string; by: string; reason: string }[];
  }[];
  /** What people decided, where they did. */
  decisions?: (Decision & { documentId: string })[];
}

/** Reads the whole graph, everything in it sorted by id. */
export const exportGraph = async (reader: Reader): Promise<GraphExport> => {
  const sources = await readSources(reader);
  const decided = await readDecided(reader);
  const others = aliasesIn(sources, decided);
  const nodes = nodeRows.parse(await reader.read('allNodes')).map((row) => readNode(row.properties));
  const relations = relationRows.parse(await reader.read('allRelations'));
  const decisions = decided.map(({ document, decision }) => ({ documentId: document, ...decision }));
  return {
    documents: sortById(sources.map(({ document, sections }) => exportedDocument(document, sections))),
    entities: sortById(
      (await withAllClaims(reader, nodeClaims, nodes)).map((node) =>
        exportedEntity(node, others.get(node.id) ?? []),
      ),
    ),
    relations: sortById((await wholeRelations(reader, relations)).map(exportedRelation)),
    ...(decisions.length > 0 ? { decisions } : {}),
  };
};

const sortById = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => byCodeUnits(a.id, b.id));

const exportedDocument = (
  { id, title, date, language, sha256 }: Omit<GraphExport['documents'][number], 'sections'>,
  sections: readonly Section[],
): GraphExport['documents'][number] => ({
  ...{ id, title, date, language, sha256 },
  sections: sections.map(({ id: sectionId, title: heading, level, start, end }) => ({
    ...{ id: sectionId, title: heading, level, start, end },
  })),
});

/** By the id of what is one in several letters: the ids that it has in the others of them. */
const aliasesIn = (
  sources: readonly GraphDocument[],
  decided: readonly Decided[],
): ReadonlyMap<string, string[]> => {
  const others = [...identitiesAmong(sources, decided)].filter(([local, { id }]) => local !== id);
  return new Map(
    [...groupBy(others, ([, { id }]) => id)].map(([id, group]) => [id, group.map(([local]) => local)]),
  );
};

const exportedEntity = (
  { claims, id, name, nameEn, aliases, properties: folded }: ReadNode,
  others: readonly string[],
): GraphExport['entities'][number] => {
  const evidence: Record<string, ExportedQuote[]> = {};
  for (const { document, evidence: stated } of claims) {
    for (const [property, quotes] of Object.entries(stated)) {
      evidence[property] = [...(evidence[property] ?? []), ...quotes.map((quote) => quoted(document, quote))];
    }
  }
  return {
    ...{ id, type: typeOf(id), name, ...(nameEn === undefined ? {} : { nameEn }) },
    aliases: [...aliases, ...others].sort(byCodeUnits),
    ...{ properties: folded, evidence: sortKeys(evidence) },
  };
};

const exportedRelation = (
  relation: z.infer<typeof relationRow> & ReadRelation,
): GraphExport['relations'][number] => {
  const { id, type, from, to, properties: folded, claims, judgements } = relation;
  const said = [...claims, ...judgements].sort(byDate).flatMap(saidBy);
  return {
    ...{ id, type, from, to, properties: folded },
    evidence: claims.flatMap(({ document, evidence }) => evidence.map((quote) => quoted(document, quote))),
    ...(said.length > 0 ? { said } : {}),
  };
};

const quoted = (documentId: string, { start, end, quote }: Quote): ExportedQuote => ({
  ...{ documentId, start, end, quote },
});

const saidBy = ({ document, said }: RelationClaim) =>
  said ? [{ documentId: document, by: said.by, reason: said.reason }] : [];

const nodeRows = z.array(z.object({ properties }));
const relationRows = z.array(relationRow);
