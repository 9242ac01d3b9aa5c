import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countDocuments } from '../../server/graph/countDocuments.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { listDocuments } from '../../server/graph/listDocuments.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { readDocument } from '../../server/graph/readDocument.ts';
import { readDocumentGraph } from '../../server/graph/readDocumentGraph.ts';
import { readEntity } from '../../server/graph/readEntity.ts';
import { readFacts } from '../../server/graph/readFacts.ts';
import { readMatrix } from '../../server/graph/readMatrix.ts';
import { readNeighbours } from '../../server/graph/readNeighbours.ts';
import { readTrace } from '../../server/graph/readTrace.ts';
import { searchEntities } from '../../server/graph/searchEntities.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { randomLetter } from './support/randomLetters.ts';

const questions = [
  '',
  'ned',
  'nl',
  'kop',
  'opgro',
  'groep kop',
  'brief',
  'é',
  'jbz raad',
  '32317',
  '32 317, nr. 1007',
  '/',
  'x',
];

describe.skipIf(databases.some(({ isThere }) => !isThere))('two databases with the same letters', () => {
  let opened: OpenDatabase[];
  beforeAll(async () => {
    opened = await Promise.all(databases.map(({ open }) => open()));
  });
  afterAll(async () => {
    for (const { close } of opened ?? []) await close();
  });

  it('give the same export byte for byte, and the same answer to every question', async () => {
    const letters = fc.uniqueArray(randomLetter, {
      minLength: 2,
      maxLength: 4,
      selector: ({ document }) => document.id,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (loaded) => {
        const [embedded, neo4j] = await Promise.all(
          opened.map(async ({ database }) => {
            await database.write((transaction) => transaction.run('wipe'));
            for (const each of loaded) await loadDocument(database, each);
            return answersOf(database);
          }),
        );
        expect(JSON.stringify(neo4j, null, 1)).toBe(JSON.stringify(embedded, null, 1));
      }),
      { numRuns: 3 },
    );
  }, 120_000);
});

/** Everything that can be asked of a small graph. */
const answersOf = async (database: Database): Promise<Record<string, unknown>> => {
  const graph = await exportGraph(database);
  const answers: Record<string, unknown> = {
    graph,
    count: await countDocuments(database),
    documents: await listDocuments(database),
    matrix: await readMatrix(database, { quotes: true }),
  };
  for (const q of questions) {
    answers[`search ${q}`] = await searchEntities(database, { q, limit: 5 });
    answers[`search ${q} in Country`] = await searchEntities(database, { q, type: 'Country', limit: 50 });
  }
  for (const { id } of graph.documents) {
    answers[`document ${id}`] = await readDocument(database, id);
    answers[`graph ${id}`] = await readDocumentGraph(database, id);
    answers[`joined ${id}`] = await readDocumentGraph(database, id, { type: 'JOINED,DECLINED' });
  }
  for (const { id } of graph.entities) {
    answers[`entity ${id}`] = await readEntity(database, id);
    answers[`facts ${id}`] = await readFacts(database, id, { limit: 100 });
    answers[`second page ${id}`] = await readFacts(database, id, { limit: 2, offset: 1 });
    answers[`mentions ${id}`] = await readFacts(database, id, { type: 'MENTIONED_IN,HAS_SECTION', limit: 3 });
    answers[`with NL ${id}`] = await readFacts(database, id, { with: 'country:NL', limit: 10 });
    answers[`trace ${id}`] = await readTrace(database, id);
    answers[`neighbours ${id}`] = await readNeighbours(database, id, { limit: 3 });
  }
  return answers;
};
