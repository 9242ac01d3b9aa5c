import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFile } from '../../server/api/loadFile.ts';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import { readConfig } from '../../server/config.ts';
import type { Database, Writer } from '../../server/graph/Database.ts';
import { duplicate } from '../../server/graph/databaseErrors.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import type { SourceFile } from '../../server/readers/Reader.ts';
import { ReadingPool } from '../../server/reading/ReadingPool.ts';
import { rootDir } from '../support/server.ts';
import { databases, type OpenDatabase } from './support/databases.ts';

const samples = readdirSync(path.join(rootDir, 'samples')).map(
  (name): SourceFile => ({ name, bytes: readFileSync(path.join(rootDir, 'samples', name)) }),
);

describe.each(databases)('what workers load into: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('files', () => {
    let opened: OpenDatabase;
    let database: Database;
    let pool: ReadingPool;
    const threads: Worker[] = [];
    const notice = (worker: Worker) => threads.push(worker);

    beforeAll(async () => {
      process.on('worker', notice);
      opened = await open();
      database = opened.database;
      pool = new ReadingPool(readConfig({}), 2);
    });
    beforeEach(() => database.write((transaction) => transaction.run('wipe')));
    afterAll(async () => {
      process.off('worker', notice);
      await pool?.close();
      await opened?.close();
    });

    const bytes = async (): Promise<string> => canonicalJson(await exportGraph(database), 1);

    it('is what this thread loads, byte for byte', async () => {
      const answers = [];
      for (const file of samples) answers.push(await loadFile(database, file));
      const expected = await bytes();
      await database.write((transaction) => transaction.run('wipe'));
      expect(await Promise.all(samples.map((file) => pool.load(database, file, {})))).toEqual(answers);
      expect(await bytes()).toBe(expected);
    });

    it('is nothing where the worker is killed while it writes, and the next is loaded', async () => {
      const [first, second] = samples;
      if (first === undefined || second === undefined) throw new Error('no samples');
      const before = await bytes();
      const killed: Writer = {
        write: (work) =>
          database.write(async (transaction) => {
            let queries = 0;
            return work({
              ...transaction,
              read: async (...query) => {
                const rows = await transaction.read(...query);
                if (++queries === 5) await Promise.all(threads.map((thread) => thread.terminate()));
                return rows;
              },
            });
          }),
      };
      await expect(pool.load(killed, first, {})).rejects.toMatchObject({ code: 'internal' });
      await database.write(async () => undefined);
      expect(await bytes()).toBe(before);
      expect(await pool.load(database, second, {})).toMatchObject({ outcome: 'loaded' });
    });

    it('tells what the database itself refuses', async () => {
      const [file] = samples;
      if (file === undefined) throw new Error('no samples');
      const fault = duplicate(new Error('twice'));
      const refusing: Writer = {
        write: (work) =>
          database.write((transaction) => work({ ...transaction, read: () => Promise.reject(fault) })),
      };
      await expect(pool.load(refusing, file, {})).rejects.toMatchObject({
        code: fault.code,
        text: fault.text,
      });
      expect(await pool.load(database, file, {})).toMatchObject({ outcome: 'loaded' });
    });
  });
});
