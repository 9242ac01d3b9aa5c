import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the page is made of: these folders, its contract with the API, and the versions of its libraries. */
const folders = ['client', 'server/pictures'];
const alsoRead = ['server/api/contract.ts', 'server/model.ts', 'package-lock.json', 'tsconfig.json'];

/** One checksum over the names and the content of everything that the built page depends on. */
export async function sourcesHash(rootDir: string): Promise<string> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(path.join(rootDir, folder), { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(rootDir, path.join(entry.parentPath, entry.name)));
  const hash = createHash('sha256');
  for (const file of [...files, ...alsoRead].sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(rootDir, file)));
  }
  return hash.digest('hex');
}
