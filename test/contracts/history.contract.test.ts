import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { liveThrough, shuffled } from './support/liveThrough.ts';
import { randomHistory } from './support/randomLetters.ts';

/** Neo4j empties and plans more slowly; `npm run soak` does many more. */
const runs = { embedded: 40, neo4j: 6 };

describe.each(databases)('history in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('whatever came and went', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());

    it('the graph is that of the letters which are in it, loaded in any order', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, fc.infiniteStream(fc.nat()), async (history, random) => {
          const left = await liveThrough(database, history, 2);
          const lived = canonicalJson(await exportGraph(database), 1);
          expect(await verifyGraph(database)).toEqual([]);
          await liveThrough(
            database,
            shuffled(left, random).map((load) => ({ load })),
          );
          expect(lived).toBe(canonicalJson(await exportGraph(database), 1));
        }),
        { numRuns: runs[name] },
      );
    }, 120_000);
  });
});
