import { spawn } from 'node:child_process';
import { program, programEnvironment, rootDir } from './server.ts';

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Run {
  /** What it reads from standard input. */
  input?: string;
  environment?: Record<string, string>;
  cwd?: string;
}

/** Runs a command as a user would, to its end. */
export function rodeDraad(
  words: string[],
  { input = '', environment = {}, cwd = rootDir }: Run = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: programEnvironment(environment),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
