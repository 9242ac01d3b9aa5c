import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { countDocuments } from '../graph/countDocuments.ts';
import type { Database } from '../graph/Database.ts';
import { loadFile } from './loadFile.ts';

const samplesDir = path.resolve(import.meta.dirname, '../../samples');

/** Puts the bundled letters into an embedded database that is still empty; a Neo4j belongs to someone. */
export async function loadSamples(database: Database, signal: AbortSignal): Promise<void> {
  if (database.kind !== 'embedded' || (await countDocuments(database)) > 0) return;
  const names = (await readdir(samplesDir)).filter((name) => name.endsWith('.txt')).sort();
  for (const name of names) {
    if (signal.aborted) return;
    await loadFile(database, { name, bytes: await readFile(path.join(samplesDir, name)) });
  }
}
