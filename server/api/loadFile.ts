import { checkGraphDocument } from '../claims/checkGraphDocument.ts';
import { extract } from '../extract/extract.ts';
import type { Database } from '../graph/Database.ts';
import { loadDocument } from '../graph/loadDocument.ts';
import type { GraphDocument, Warning } from '../model.ts';
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
  return 'graph' in read ? checkGraphDocument(read.graph) : orWarning(extract(read.source));
}

/** A letter in which nothing is found is a letter all the same; its reader should know. */
function orWarning(graph: GraphDocument): GraphDocument {
  const itself = new Set([graph.document.id, ...graph.sections.map(({ id }) => id)]);
  if (graph.entities.some(({ id }) => !itself.has(id))) return graph;
  return { ...graph, warnings: [...graph.warnings, nothingFound] };
}

const nothingFound: Warning = {
  code: 'nothing-found',
  message: {
    nl: 'In deze tekst is niets gevonden: geen land, persoon, motie of ander onderwerp.',
    en: 'Nothing was found in this text: no country, person, motion or other subject.',
  },
};
