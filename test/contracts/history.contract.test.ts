import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { liveThrough, shuffled } from './support/liveThrough.ts';
import { crowdHistory, fewLetters } from './support/randomLetters.ts';

/** Neo4j empties and plans more slowly; `npm run soak` does many more. */
const runs = { embedded: { few: 40, many: 4 }, neo4j: { few: 6, many: 1 } };

describe.each(databases)('history in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('whatever came and went', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());

    it.each([
      { letters: 'a few letters', histories: fewLetters, numRuns: runs[name].few },
      { letters: 'very many', histories: crowdHistory, numRuns: runs[name].many },
    ])(
      'the graph of $letters is that of those which are left, in any order',
      async ({ histories, numRuns }) => {
        await fc.assert(
          fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (history, random) => {
            const left = await liveThrough(database, history, 2);
            const lived = canonicalJson(await exportGraph(database), 1);
            expect(await verifyGraph(database)).toEqual([]);
            await liveThrough(
              database,
              shuffled(left, random).map((load) => ({ load })),
            );
            expect(lived).toBe(canonicalJson(await exportGraph(database), 1));
          }),
          { numRuns },
        );
      },
      120_000,
    );
  });
});
