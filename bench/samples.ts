import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '../server/readers/Reader.ts';

const dir = path.resolve(import.meta.dirname, '../samples');

/** The bundled letters, by name. */
export async function samples(): Promise<SourceFile[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(path.join(dir, name)) })));
}
