import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the page is made of, beside `client/`: its contract with the API, and the versions of its libraries. */
const alsoRead = ['server/api/contract.ts', 'server/model.ts', 'package-lock.json', 'tsconfig.json'];

/** One checksum over the names and the content of everything that the built page depends on. */
export async function sourcesHash(rootDir: string): Promise<string> {
  const inClient = await readdir(path.join(rootDir, 'client'), { recursive: true, withFileTypes: true });
  const files = inClient
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(rootDir, path.join(entry.parentPath, entry.name)));
  const hash = createHash('sha256');
  for (const file of [...files, ...alsoRead].sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(rootDir, file)));
  }
  return hash.digest('hex');
}
