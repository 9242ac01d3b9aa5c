import { z } from 'zod';
import { byCodeUnits, type RelationClaim } from '../claims/Claim.ts';
import { sortKeys } from '../claims/canonicalJson.ts';
import { type Decision, type Properties, properties, type Quote, type Section } from '../model.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { relationRow } from './findRelations.ts';
import { readSources } from './source.ts';
import { type ReadNode, readNode, readRelation } from './stored.ts';
import { typeOf } from './toNode.ts';

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
  const nodes = nodeRows.parse(await reader.read('allNodes'));
  const relations = relationRows.parse(await reader.read('allRelations'));
  const decisions = (await readDecided(reader)).map(({ document, decision }) => ({
    documentId: document,
    ...decision,
  }));
  return {
    documents: sortById(sources.map(({ document, sections }) => exportedDocument(document, sections))),
    entities: sortById(nodes.map((row) => exportedEntity(readNode(row.properties)))),
    relations: sortById(relations.map(exportedRelation)),
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

const exportedEntity = ({ claims, id, ...node }: ReadNode): GraphExport['entities'][number] => {
  const evidence: Record<string, ExportedQuote[]> = {};
  for (const { document, evidence: stated } of claims) {
    for (const [property, quotes] of Object.entries(stated)) {
      evidence[property] = [...(evidence[property] ?? []), ...quotes.map((quote) => quoted(document, quote))];
    }
  }
  return { id, type: typeOf(id), ...node, evidence: sortKeys(evidence) };
};

const exportedRelation = (row: z.infer<typeof relationRow>): GraphExport['relations'][number] => {
  const { properties: folded, claims } = readRelation(row.properties);
  const said = claims.flatMap(saidBy);
  return {
    ...{ id: row.id, type: row.type, from: row.from, to: row.to },
    properties: folded,
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
