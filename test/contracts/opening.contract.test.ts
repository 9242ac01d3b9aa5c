import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RodeDraadError } from '../../server/errors.ts';
import { openDatabase } from '../../server/graph/openDatabase.ts';
import { freePort } from '../support/neo4j/freePort.ts';
import { hasNeo4j, neo4jAddress, ours } from './support/databases.ts';

describe('opening the embedded database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'rode-draad-opening-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('makes the folder, and finds there what an earlier one left', async () => {
    const folder = path.join(dataDir, 'deep', 'er');
    const first = await openDatabase({ dataDir: folder });
    await first.write((transaction) => transaction.run(ours('create'), { id: 'a' }));
    await first.close();
    const second = await openDatabase({ dataDir: folder });
    expect(await second.read(ours('count'))).toEqual([{ count: 1 }]);
    await second.close();
  });

  it('is refused while another process has the folder, and says which', async () => {
    const first = await openDatabase({ dataDir });
    try {
      const error = await inAnotherProcess(dataDir, {});
      expect(error).toContain('database-locked');
      expect(error).toContain(dataDir);
    } finally {
      await first.close();
    }
  });

  it('names Neo4j as the way where there is no binary for the platform', async () => {
    const error = await inAnotherProcess(dataDir, { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere/grafeo.node' });
    expect(error).toContain('database-unsupported');
    expect(error).toContain('NEO4J_URI');
  });
});

/** What opening the database says in a process of its own. */
const inAnotherProcess = (dataDir: string, environment: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = `
      const { openDatabase } = await import('./server/graph/openDatabase.ts');
      await openDatabase({ dataDir: process.argv[1] }).then(
        () => console.log('opened'),
        ({ code, message }) => console.log(code, message),
      );`;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script, dataDir],
      {
        cwd: path.resolve(import.meta.dirname, '../..'),
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });

describe.skipIf(!hasNeo4j)('opening Neo4j', () => {
  const opening = (change: Partial<typeof neo4jAddress>): Promise<unknown> =>
    openDatabase({ dataDir: '', neo4j: { ...neo4jAddress, ...change } }).then(
      (database) => database.close(),
      (error: unknown) => error,
    );
  const errorWith = (code: string, remedy: string) =>
    expect.objectContaining({
      code,
      remedy: expect.objectContaining({ en: expect.stringContaining(remedy) }),
    });

  it('says that no server answers', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expect(await opening({ uri })).toEqual(errorWith('database-unavailable', 'NEO4J_URI'));
  });

  it('says that the address is none', async () => {
    expect(await opening({ uri: 'http://localhost' })).toEqual(
      errorWith('database-unavailable', 'NEO4J_URI'),
    );
  });

  it('says that the password is refused', async () => {
    expect(await opening({ password: 'wrong' })).toEqual(errorWith('database-login', 'NEO4J_PASSWORD'));
  });

  it('says that there is no such database', async () => {
    const error = await opening({ database: 'nowhere' });
    expect(error).toEqual(errorWith('database-missing', 'NEO4J_DATABASE'));
    expect(error instanceof RodeDraadError && error.text.nl).toContain('nowhere');
  });

  it('can be opened again, with its constraints there already', async () => {
    expect(await opening({})).toBeUndefined();
    expect(await opening({})).toBeUndefined();
  });
});
