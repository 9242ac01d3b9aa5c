import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rootDir, runVite } from './runVite.ts';
import { sourcesHash } from './sourcesHash.ts';

export const distDir = path.join(rootDir, 'dist');

/** Says of which sources the page in `dist/` was built; written last, so that half a page is never taken for one. */
const stamp = path.join(distDir, '.sources');

/**
 * Builds the page, unless `dist/` already holds the one of these very sources. In a process of its own, so that the
 * database can be opened meanwhile. Throws `internal` with Vite's own words when it cannot be built.
 */
export async function buildPage(signal?: AbortSignal): Promise<void> {
  const hash = await sourcesHash(rootDir);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  await runVite(['build', '--config', 'client/vite.config.ts'], signal);
  await writeFile(stamp, hash);
}
