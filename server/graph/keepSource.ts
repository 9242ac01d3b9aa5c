import type { GraphDocument } from '../model.ts';
import type { Transaction } from './Database.ts';
import { piecesOf } from './piecesOf.ts';
import { storedSource } from './source.ts';

/**
 * Keeps a letter beside the graph, in the place of what was kept under its id. A database takes a text in at one go, on
 * the thread that serves, so a long one is handed over a piece at a time.
 */
export const keepSource = async (transaction: Transaction, graph: GraphDocument): Promise<void> => {
  const properties = storedSource(graph);
  const { id } = properties;
  const [text = '', ...moreText] = piecesOf(properties.text, size);
  const [content = '', ...moreContent] = piecesOf(properties.content, size);
  await transaction.run('mergeSource', { id, properties: { ...properties, text, content } });
  for (const piece of moreText) await transaction.run('growText', { id, piece });
  for (const piece of moreContent) await transaction.run('growContent', { id, piece });
};

/** In code units: a database takes them in within a few milliseconds. */
const size = 500_000;
