import type { GraphDocument } from '../model.ts';
import type { Transaction } from './Database.ts';
import { piecesOf } from './piecesOf.ts';
import { storedSource } from './source.ts';

/**
 * Keeps a letter beside the graph, in the place of what was kept under its id. A database takes a text in at one go, on
 * the thread that serves, so a long one is handed over a piece at a time.
 */
export const keepSource = async (transaction: Transaction, graph: GraphDocument): Promise<void> => {
  const { text, content, ...properties } = storedSource(graph);
  const { id } = properties;
  await transaction.run('mergeSource', { id, properties: { ...properties, text: '', content: '' } });
  for (const piece of piecesOf(text, size)) await transaction.run('growText', { id, piece });
  for (const piece of piecesOf(content, size)) await transaction.run('growContent', { id, piece });
};

/** In code units: a database takes them in within a few milliseconds. */
const size = 1_000_000;
