import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import driver from 'neo4j-driver';
import type { TestNeo4j, Unavailable } from '../neo4j.ts';
import { freePort } from './freePort.ts';
import { hasOrInstalls, jars } from './jars.ts';

const user = 'neo4j';
const password = 'rode-draad-test';

/** A server from Maven's artifacts, in a process and a temporary folder of its own. It ends when we do. */
export const fromMaven = async (): Promise<TestNeo4j | Unavailable> => {
  if (!(await hasOrInstalls('java', ['-version'], 'default-jdk-headless')))
    return { unavailable: 'Java is not installed' };
  const found = await jars();
  if ('unavailable' in found) return found;

  const home = await mkdtemp(path.join(tmpdir(), 'rode-draad-neo4j-'));
  const port = await freePort();
  const child = startJava(found.folder, home, port);
  const stop = async (): Promise<void> => {
    await ended(child);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ready(child);
    const uri = `bolt://127.0.0.1:${port}`;
    await setPassword(uri);
    return { uri, user, password, database: 'neo4j', stop };
  } catch (cause) {
    await stop();
    return { unavailable: `Neo4j did not start: ${String(cause)}` };
  }
};

/** The server reads its input until we are gone, which is how it learns of it even if we are killed. */
const startJava = (folder: string, home: string, port: number): ChildProcess =>
  spawn(
    'java',
    [
      '-Xmx1g',
      '-cp',
      path.join(folder, '*'),
      path.join(import.meta.dirname, 'Neo4jServer.java'),
      home,
      `${port}`,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let complaint = '';
    const limit = setTimeout(() => reject(new Error('no answer in two minutes')), 120_000);
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${complaint.slice(0, 500)}`)));
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line !== 'ready') return;
        clearTimeout(limit);
        resolve();
      });
    }
  });

/** A new server lets nobody do anything before its first password is changed. */
const setPassword = async (uri: string): Promise<void> => {
  const first = driver.driver(uri, driver.auth.basic(user, 'neo4j'));
  const session = first.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $first TO $password', {
      first: 'neo4j',
      password,
    });
  } finally {
    await session.close();
    await first.close();
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.stdin?.end();
  });
