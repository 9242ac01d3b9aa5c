import { checkGraphDocument } from '../claims/checkGraphDocument.ts';
import { extract } from '../extract/extract.ts';
import type { Database } from '../graph/Database.ts';
import { loadDocument } from '../graph/loadDocument.ts';
import type { GraphDocument } from '../model.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import { readFile } from '../readers/readFile.ts';
import type { Uploaded } from './contract.ts';

/** A file → the graph, in one transaction. Throws what `readFile` and the database throw; then nothing is loaded. */
export async function loadFile(
  database: Database,
  file: SourceFile,
  options: ReadOptions = {},
): Promise<Uploaded> {
  const graph = await graphOf(file, options);
  const { outcome } = await loadDocument(database, graph);
  const { document, entities, relations, warnings } = graph;
  return {
    id: document.id,
    title: document.title,
    outcome,
    entities: entities.length,
    relations: relations.length,
    warnings,
  };
}

/** A file → its graph document: read, and extracted where it is text. */
export async function graphOf(file: SourceFile, options: ReadOptions = {}): Promise<GraphDocument> {
  const read = await readFile(file, options);
  return 'graph' in read ? checkGraphDocument(read.graph) : extract(read.source);
}
