import { canonicalJson } from '../claims/canonicalJson.ts';
import { checkGraphDocument } from '../claims/checkGraphDocument.ts';
import { globalIds } from '../claims/globalIds.ts';
import { changeLetter } from './changeLetter.ts';
import type { Writer } from './Database.ts';
import { keepSource } from './keepSource.ts';
import { readSource } from './source.ts';

/** What loading did: a new letter, another text or other claims under the id of a loaded one, or nothing. */
export type Outcome = 'loaded' | 'replaced' | 'unchanged';

/**
 * Loads a graph document, in one transaction. The graph is afterwards what all loaded letters say together, in
 * whatever order they came. Throws `invalid-document` for one that is not true to the model.
 */
export const loadDocument = async (database: Writer, candidate: unknown): Promise<{ outcome: Outcome }> => {
  const graph = globalIds(checkGraphDocument(candidate));
  const { id } = graph.document;
  return database.write(async (transaction) => {
    const before = await readSource(transaction, id);
    if (before && canonicalJson(before) === canonicalJson(graph)) return { outcome: 'unchanged' };
    await changeLetter(transaction, id, before, graph);
    await keepSource(transaction, graph);
    return { outcome: before ? 'replaced' : 'loaded' };
  });
};

/** Takes a letter away: the graph is as if it had never been there. False where it was not loaded. */
export const retractDocument = (database: Writer, documentId: string): Promise<boolean> =>
  database.write(async (transaction) => {
    const before = await readSource(transaction, documentId);
    if (!before) return false;
    await changeLetter(transaction, documentId, before, undefined);
    await transaction.run('deleteSource', { id: documentId });
    return true;
  });
