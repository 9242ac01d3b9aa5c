import { createHash } from 'node:crypto';
import { entityTypes } from '../../entities/index.ts';
import type { Entity, GraphDocument, Relation } from '../../model.ts';
import { relationId } from '../../model.ts';
import { relationTypes } from '../../relations/index.ts';
import { givenId } from '../documentId.ts';
import type { SourceFile } from '../Reader.ts';
import { csvErrors } from './errors.ts';
import { readTable, type Table, type TableRow } from './readTable.ts';

/** Two files of one document, and who says what is in them: relations without a letter's words need an author and a reason. */
export interface CsvPair {
  files: readonly [SourceFile, SourceFile];
  id: string;
  said: { by: string; reason: string };
  title?: string | undefined;
  date?: string | undefined;
}

/**
 * Nodes and relations as the headers of `neo4j-admin database import` have them (`id:ID`, `:LABEL`; `:START_ID`, `:END_ID`,
 * `:TYPE`), in whichever order the files come, as one graph document. Throws `invalid-document` that names file and line.
 */
export const readCsvPair = ({ files, id, said, title, date }: CsvPair): GraphDocument => {
  const [nodes, edges] = sorted(files.map(readTable));
  const documentId = givenId(id);
  const entities = new Map(nodes.rows.map((row) => [...entityOf(row, nodes)] as const));
  const sha256 = createHash('sha256');
  for (const { bytes } of files) sha256.update(bytes);
  const head = { id: documentId, title: title ?? documentId.replace('document:', ''), date: date ?? null };
  if (!entities.has(documentId))
    entities.set(documentId, { ...bare(documentId, 'Document'), name: head.title });
  return {
    document: { ...head, language: 'nl', text: '', sha256: sha256.digest('hex') },
    sections: [],
    entities: [...entities.values()],
    relations: edges.rows.map((row) => relationOf(row, edges, entities, said)),
    warnings: [],
  };
};

/** Which of the two has the nodes; one of each is needed. */
const sorted = (tables: readonly Table[]): [Table, Table] => {
  const nodes = tables.find(({ columns }) => columns.some(({ role }) => role === 'ID'));
  const edges = tables.find(({ columns }) => columns.some(({ role }) => role === 'START_ID'));
  if (!nodes || !edges || nodes === edges) throw csvErrors.noPair(tables.map(({ name }) => name));
  for (const role of ['LABEL'] as const) needs(nodes, role);
  for (const role of ['END_ID', 'TYPE'] as const) needs(edges, role);
  return [nodes, edges];
};

const needs = ({ name, columns }: Table, role: string): void => {
  if (!columns.some((column) => column.role === role)) throw csvErrors.noColumn(name, `:${role}`);
};

const entityOf = (row: TableRow, table: Table): [string, Entity] => {
  const id = row.roles.ID ?? '';
  const labels = (row.roles.LABEL ?? '').split(';');
  const type = entityTypes.find((each) => labels.includes(each.type))?.type;
  if (id === '') throw csvErrors.wrong(table.name, row.line, 'noId', '');
  if (type === undefined) throw csvErrors.wrong(table.name, row.line, 'label', row.roles.LABEL ?? '');
  const { name, aliases = [], ...properties } = row.values;
  if (typeof name !== 'string' || name.trim() === '') throw csvErrors.wrong(table.name, row.line, 'name', id);
  const also = Array.isArray(aliases) ? aliases.map(String) : String(aliases).split(';');
  return [id, { ...bare(id, type), name, aliases: also.filter(Boolean), properties }];
};

const bare = (id: string, type: string): Entity => ({
  ...{ id, type, name: id, aliases: [], properties: {}, evidence: {}, mentions: [] },
});

const relationOf = (
  row: TableRow,
  table: Table,
  entities: ReadonlyMap<string, Entity>,
  said: CsvPair['said'],
): Relation => {
  const { START_ID: from = '', END_ID: to = '', TYPE: type = '' } = row.roles;
  if (!relationTypes.some((each) => each.type === type))
    throw csvErrors.wrong(table.name, row.line, 'type', type);
  for (const end of [from, to])
    if (!entities.has(end)) throw csvErrors.wrong(table.name, row.line, 'end', end);
  return { id: relationId(type, from, to), type, from, to, properties: row.values, evidence: [], said };
};
