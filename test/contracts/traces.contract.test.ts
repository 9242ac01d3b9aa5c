import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFile } from '../../server/api/loadFile.ts';
import type { Database } from '../../server/graph/Database.ts';
import { readTrace } from '../../server/graph/readTrace.ts';
import { walkChains } from '../../server/graph/walkChains.ts';
import type { GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { rootDir } from '../support/server.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { everyWay, heldRelations, type Walked } from './support/everyWay.ts';
import { liveThrough } from './support/liveThrough.ts';
import { randomLetter } from './support/randomLetters.ts';
import { referenceReader } from './support/referenceReader.ts';

const runs = { embedded: 25, neo4j: 4 };

const realLetter = path.resolve(rootDir, '../shared/letters/verslag-jbz-raad-2026-06-04.txt');
const isThere = existsSync(realLetter);
if (!isThere) console.warn(`${realLetter} is not there: the traces of the real letter are not tested.`);

describe.each(databases)('traces in: $name', ({ name, isThere: hasDatabase, open }) => {
  describe.skipIf(!hasDatabase)('of what letters say', () => {
    let opened: OpenDatabase;
    let database: Database;
    const load = (letters: GraphDocument[]): Promise<unknown> =>
      liveThrough(
        database,
        letters.map((each) => ({ load: each })),
      );
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());

    it('are those that one finds by trying every way through plain lists', async () => {
      const letters = fc.uniqueArray(randomLetter, {
        minLength: 1,
        maxLength: 4,
        selector: ({ document }) => document.id,
      });
      await fc.assert(
        fc.asyncProperty(letters, async (loaded) => {
          await load(loaded);
          const reference = referenceReader(loaded);
          const relations = await heldRelations(reference);
          for (const { id } of await reference.read('allNodes')) {
            const trace = await readTrace(database, String(id));
            expect(trace?.complete).toBe(true);
            expect({ id, paths: trace?.paths.map(({ steps }) => steps.map(walkedOf)) }).toEqual({
              id,
              paths: everyWay(relations, String(id)),
            });
          }
        }),
        { numRuns: runs[name] },
      );
    }, 120_000);

    it('say what stands at each step, what people hold to be wrong left out', async () => {
      const motion = 'motion:32317-1007';
      await load([
        letter({
          id: 'a',
          facts: [
            [motion, 'CONCERNS', 'initiative:brief'],
            ['initiative:brief', 'CONCERNS', 'regulation:eerste'],
            [motion, 'CONCERNS', 'regulation:tweede'],
            [motion, 'CONCERNS', 'country:NL'],
            ['initiative:brief', 'CONCERNS', 'country:NL'],
          ],
        }),
        {
          ...letter({ id: 'b' }),
          decisions: [
            {
              kind: 'wrong',
              relation: { type: 'CONCERNS', from: motion, to: 'regulation:tweede' },
              said: { by: 'redactie', reason: 'een andere' },
            },
          ],
        },
      ]);
      const trace = await readTrace(database, motion);
      expect(trace?.paths.map(({ steps }) => steps.map(({ to }) => to))).toEqual([
        ['initiative:a/brief', 'regulation:eerste'],
      ]);
      for (const { evidence } of trace?.paths.flatMap(({ steps }) => steps) ?? [])
        expect(evidence).toEqual([expect.objectContaining({ documentId: 'document:a' })]);
    });

    it('tell the answers in the order of the letters; a later mention does not open what is settled', async () => {
      const motion = 'motion:32317-1007';
      const answering = (id: string, date: string, status: string) =>
        letter({ id, date, facts: [[`document:${id}`, 'ADDRESSES', motion, { status }]] });
      await load([
        answering('c', '2026-09-01', 'mentioned'),
        answering('a', '2026-03-01', 'pending'),
        answering('b', '2026-06-01', 'settled'),
      ]);
      const trace = await readTrace(database, motion);
      expect(trace?.statuses).toEqual({ [motion]: 'settled' });
      expect(trace?.paths).toEqual([]);
      expect(trace?.answers.map(({ date, properties }) => [date, properties.status])).toEqual([
        ['2026-03-01', 'pending'],
        ['2026-06-01', 'settled'],
        ['2026-09-01', 'mentioned'],
      ]);
    });

    it('say so where there is more than is followed', async () => {
      const facts = ['eerste', 'tweede', 'derde'].map(
        (each) => ['motion:32317-1007', 'CONCERNS', `regulation:${each}`] as const,
      );
      await load([letter({ id: 'a', facts })]);
      const walk = (limits: { relations: number; paths: number }) =>
        walkChains(database, ['motion:32317-1007'], limits);
      expect(await walk({ relations: 3, paths: 10 })).toMatchObject({ complete: true });
      expect(await walk({ relations: 2, paths: 10 })).toMatchObject({ complete: false });
      expect(await walk({ relations: 3, paths: 2 })).toMatchObject({ complete: false });
    });

    it('know nothing of what is not in the graph', async () => {
      expect(await readTrace(database, 'motion:1-1')).toBeUndefined();
    });

    describe.skipIf(!isThere)('of the real letter', () => {
      beforeAll(async () => {
        await load([]);
        await loadFile(database, { name: path.basename(realLetter), bytes: await readFile(realLetter) }, {});
      });

      it('lead a motion through the leading group to the Return Regulation, with a quote for each step', async () => {
        const trace = await readTrace(database, 'motion:36848-63');
        const [shortest] = trace?.paths ?? [];
        expect(shortest?.steps.map(walkedOf)).toEqual([
          [
            'motion:36848-63|CONCERNS|initiative:verslag-jbz-raad-2026-06-04/kopgroep-operationaliseren-terugkeerhubs',
            false,
          ],
          [
            'initiative:verslag-jbz-raad-2026-06-04/kopgroep-operationaliseren-terugkeerhubs|CONCERNS|regulation:terugkeerverordening',
            false,
          ],
        ]);
        for (const { evidence } of shortest?.steps ?? []) expect(evidence.length).toBeGreaterThan(0);
        expect(trace?.statuses['motion:36848-63']).toBe('pending');
        expect(trace?.origin.map(({ from }) => from.name)).toEqual(['Eerdmans']);
        expect(trace?.letters.map(({ type }) => type)).toEqual(['PUBLISHED_AS', 'ADDRESSES']);
      });

      it('lead from the Return Regulation back to the motion and the commitments', async () => {
        const trace = await readTrace(database, 'regulation:terugkeerverordening');
        const ends = trace?.paths.map(({ steps }) => steps.at(-1)?.from);
        expect(ends).toContain('motion:36848-63');
        expect(ends).toContain('commitment:TZ202604-207');
      });

      it.each([
        ['a motion on a country', 'motion:32317-1007'],
        ['a country itself', 'country:NL'],
      ])('lead nowhere from %s', async (_what, id) => {
        expect((await readTrace(database, id))?.paths).toEqual([]);
      });
    });
  });
});

const walkedOf = ({ relationId, reversed }: { relationId: string; reversed: boolean }): Walked => [
  relationId,
  reversed,
];
