import { checkGraphDocument } from '../claims/checkGraphDocument.ts';
import { type Extraction, extractWithReasons } from '../extract/extract.ts';
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
export const graphOf = async (file: SourceFile, options: ReadOptions = {}): Promise<GraphDocument> =>
  (await extractionOf(file, options)).graph;

/** The same with what found its relations; nothing did where the file is a graph document itself. */
export async function extractionOf(file: SourceFile, options: ReadOptions = {}): Promise<Extraction> {
  const read = await readFile(file, options);
  return 'graph' in read
    ? { graph: checkGraphDocument(read.graph), findings: [] }
    : extractWithReasons(read.source);
}
