import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Config, readConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';

export const rootDir = path.resolve(import.meta.dirname, '../..');
export const program = path.join(rootDir, 'server/rode-draad.mjs');

export interface TestServer {
  /** `http://…`, without a slash at the end. */
  url: string;
  dataDir: string;
  stop(): Promise<void>;
}

/** A folder for one test's data. */
export const temporaryDir = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'rode-draad-'));

/** The configuration of a test: a free port, a folder of its own, no samples. */
export const testConfig = (dataDir: string, more: Partial<Config> = {}): Config => ({
  ...readConfig({ PORT: '0', DATA_DIR: dataDir, SAMPLES: 'off' }),
  ...more,
});

/** The API in this process, without the page. */
export async function startApi(more: Partial<Config> = {}): Promise<TestServer> {
  const dataDir = await temporaryDir();
  const server = startServer(testConfig(dataDir, more), { handlers: [], prepare: async () => undefined });
  const url = await server.ready;
  return {
    url,
    dataDir,
    stop: async () => {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The real thing, as `npm start` runs it: a process of its own with the page, on a free port. */
export async function startProgram(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = await temporaryDir();
  const child = spawn(process.execPath, [program, 'start'], {
    cwd: rootDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: programEnvironment({ DATA_DIR: dataDir, ...environment }),
  });
  const url = await addressOf(child);
  return {
    url,
    dataDir,
    stop: async () => {
      await ended(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The surroundings of a program under test: a free port, Dutch, no samples, and nothing of the developer's own. */
export const programEnvironment = (more: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  HOST: '127.0.0.1',
  SAMPLES: 'off',
  NEO4J_URI: '',
  MAX_FILE_SIZE: '',
  LC_ALL: 'nl_NL.UTF-8',
  ...more,
});

/** The address that a starting program prints. Fails with its own words when it ends without one. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${complaint}`)));
    if (child.stdout === null) return reject(new Error('nothing to read the address from'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

/** Asks a program to stop, and gives its exit code. */
export function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
