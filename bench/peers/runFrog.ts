import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { secondsFrogTook } from './secondsFrogTook.ts';

const run = promisify(execFile);

export interface Frogged {
  seconds: number;
  withStart: number;
  /** What it prints of each text. */
  columns: string[];
}

/** One frog, on one core, reads all these texts; in a folder of its own, for it leaves files behind. */
export async function runFrog(texts: readonly string[], options: readonly string[]): Promise<Frogged> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rode-draad-frog-'));
  try {
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    await Promise.all([mkdir(from), mkdir(to)]);
    await Promise.all(texts.map((text, at) => writeFile(path.join(from, `${at}.txt`), text)));
    const folders = [`--testdir=${from}`, `--outputdir=${to}`];
    const start = performance.now();
    const { stderr } = await run('frog', ['--threads=1', ...options, ...folders], {
      cwd: folder,
      maxBuffer: 1e9,
    });
    const withStart = (performance.now() - start) / 1000;
    const columns = await Promise.all(texts.map((_, at) => readFile(path.join(to, `${at}.txt.out`), 'utf8')));
    return { seconds: secondsFrogTook(stderr), withStart, columns };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tried on a word, for the program is of no use without its data. */
export async function frogVersion(): Promise<string | { unavailable: string }> {
  try {
    await runFrog(['hallo'], ['--skip=mlacpn']);
    const { stdout, stderr } = await run('frog', ['--version'], { cwd: tmpdir() });
    return /^frog (\S+)/m.exec(stdout + stderr)?.[1] ?? 'of an unknown version';
  } catch {
    return { unavailable: 'not installed; apt-get install frog frogdata' };
  }
}
