import { spawn } from 'node:child_process';
import path from 'node:path';
import { RodeDraadError } from '../errors.ts';

export const rootDir = path.resolve(import.meta.dirname, '../..');

/**
 * Runs Vite in a process of its own, so that other work goes on meanwhile. Throws `internal` with Vite's own words when it
 * fails.
 */
export async function runVite(parameters: string[], signal?: AbortSignal): Promise<void> {
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
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw cannotBuild(output);
}

const cannotBuild = (output: string): RodeDraadError =>
  new RodeDraadError(
    'internal',
    { nl: `De pagina kon niet gebouwd worden:\n${output}`, en: `The page could not be built:\n${output}` },
    { nl: 'Draai `npm ci` en probeer het opnieuw.', en: 'Run `npm ci` and try again.' },
  );
