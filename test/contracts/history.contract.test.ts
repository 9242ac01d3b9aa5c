import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { loadDocument, retractDocument } from '../../server/graph/loadDocument.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import type { GraphDocument } from '../../server/model.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { randomHistory, type Step } from './support/randomLetters.ts';

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
          const left = await live(database, history);
          const lived = canonicalJson(await exportGraph(database), 1);
          expect(await verifyGraph(database)).toEqual([]);
          await live(
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

/** Lets an empty database live through a history; gives the letters that are left. */
const live = async (database: Database, history: readonly Step[]): Promise<GraphDocument[]> => {
  const left = new Map<string, GraphDocument>();
  await database.write((transaction) => transaction.run('wipe'));
  for (const step of history) {
    if ('load' in step) {
      await loadDocument(database, step.load);
      left.set(step.load.document.id, step.load);
    } else {
      expect(await retractDocument(database, step.retract)).toBe(left.delete(step.retract));
    }
  }
  return [...left.values()];
};

const shuffled = <T>(items: readonly T[], random: Iterator<number>): T[] =>
  items
    .map((item) => ({ item, at: Number(random.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
