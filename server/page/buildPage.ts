import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RodeDraadError } from '../errors.ts';
import { sourcesHash } from './sourcesHash.ts';

export const rootDir = path.resolve(import.meta.dirname, '../..');
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
  const { code, output } = await vite(['build', '--config', 'client/vite.config.ts'], signal);
  if (code !== 0) throw cannotBuild(output);
  await writeFile(stamp, hash);
}

function vite(parameters: string[], signal?: AbortSignal): Promise<{ code: number | null; output: string }> {
  const program = path.join(rootDir, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: rootDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

const cannotBuild = (output: string): RodeDraadError =>
  new RodeDraadError(
    'internal',
    { nl: `De pagina kon niet gebouwd worden:\n${output}`, en: `The page could not be built:\n${output}` },
    { nl: 'Draai `npm ci` en probeer het opnieuw.', en: 'Run `npm ci` and try again.' },
  );
