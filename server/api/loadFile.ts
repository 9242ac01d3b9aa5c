import { checkGraphDocument } from '../claims/checkGraphDocument.ts';
import { type Extraction, extractWithReasons } from '../extract/extract.ts';
import type { Writer } from '../graph/Database.ts';
import { loadDocument } from '../graph/loadDocument.ts';
import type { GraphDocument } from '../model.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import { defaultLimits, type ReadLimits } from '../readers/ReadLimits.ts';
import { readFile } from '../readers/readFile.ts';
import type { Uploaded } from './contract.ts';

/** A file → the graph, in one transaction. Throws what `readFile` and the database throw; then nothing is loaded. */
export async function loadFile(
  database: Writer,
  file: SourceFile,
  options: ReadOptions = {},
  limits: ReadLimits = defaultLimits,
): Promise<Uploaded> {
  const graph = await graphOf(file, options, limits);
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
export const graphOf = async (
  file: SourceFile,
  options: ReadOptions = {},
  limits: ReadLimits = defaultLimits,
): Promise<GraphDocument> => (await extractionOf(file, options, limits)).graph;

/** The same with what found its relations; nothing did where the file is a graph document itself. */
export async function extractionOf(
  file: SourceFile,
  options: ReadOptions = {},
  limits: ReadLimits = defaultLimits,
): Promise<Extraction> {
  const read = await readFile(file, options, limits);
  return 'graph' in read
    ? { graph: checkGraphDocument(read.graph), findings: [] }
    : extractWithReasons(read.source);
}
