import { spawn } from 'node:child_process';

/** Runs a program to its end, without a terminal. Gives its output, or undefined where it failed or is not there. */
export const program = (name: string, ...parameters: string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    const child = spawn(name, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? output : undefined));
  });
