import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MatrixQuery } from '../../server/api/contract.ts';
import { graphOf } from '../../server/api/loadFile.ts';
import type { Database } from '../../server/graph/Database.ts';
import { lettersAsked } from '../../server/graph/lettersAsked.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { readMatrix } from '../../server/graph/readMatrix.ts';
import type { GraphDocument } from '../../server/model.ts';
import { realLetters } from '../support/golden/goldenLetters.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { matrixAgainstGold } from './support/matrixAgainstGold.ts';
import { randomLetter } from './support/randomLetters.ts';
import { referenceMatrix } from './support/referenceMatrix.ts';

/** Neo4j empties and plans more slowly. */
const runs = { embedded: 40, neo4j: 3 };
const all: MatrixQuery = { quotes: false };
const hubs = 'initiative:2026-06/kopgroep-terugkeerhubs';

describe.each(databases)('who joined what in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('by the letters', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());
    beforeEach(() => database.write((transaction) => transaction.run('wipe')));

    const load = async (...letters: readonly GraphDocument[]): Promise<void> => {
      for (const each of letters) await loadDocument(database, each);
    };

    it('is what a reference in memory says', async () => {
      const letters = fc.uniqueArray(randomLetter, {
        maxLength: 4,
        selector: ({ document }) => document.id,
      });
      await fc.assert(
        fc.asyncProperty(letters, async (loaded) => {
          await database.write((transaction) => transaction.run('wipe'));
          await load(...loaded);
          const { rows, columns, cells } = await readMatrix(database, all);
          const told = cells.map(({ date: _date, documents: _documents, ...cell }) => cell);
          expect({ rows, columns, cells: told }).toEqual(referenceMatrix(loaded));
        }),
        { numRuns: runs[name] },
      );
    }, 120_000);

    it('follows the latest letter: who hesitated has joined, and who joined has left', async () => {
      await load(june, october);
      expect(await cells(all)).toEqual([
        ['country:DE', 'DECLINED', null, 'withdrawn'],
        ['country:DK', 'JOINED', 'participant', null],
        ['country:NL', 'JOINED', 'initiator', null],
        ['organisation:iom', 'INVOLVES', null, null],
      ]);
    });

    it('is as it stood by some letters only: by days, and by their ids', async () => {
      await load(june, october);
      const inJune = [
        ['country:DE', 'JOINED', 'participant', null],
        ['country:DK', 'DECLINED', null, 'considering'],
        ['country:NL', 'JOINED', 'participant', null],
      ];
      expect(await cells({ ...all, until: '2026-09-30', type: 'Country' })).toEqual(inJune);
      expect(await cells({ ...all, document: 'document:2026-06', type: 'Country' })).toEqual(inJune);
      expect(await cells({ ...all, from: '2026-11-01' })).toEqual([]);
    });

    it('tells the letters that it rests on, and with quotes what they say', async () => {
      await load(june, october);
      const { basis, nodes, cells: told } = await readMatrix(database, { ...all, quotes: true });
      expect(basis).toEqual({ letters: 2, first: '2026-06-12', last: '2026-10-02' });
      expect(nodes.find(({ id }) => id === 'country:DK')?.properties).toMatchObject({ code: 'DK' });
      const denmark = told.find(({ row }) => row === 'country:DK');
      expect(denmark).toMatchObject({
        column: hubs,
        date: '2026-10-02',
        documents: ['document:2026-06', 'document:2026-10'],
      });
      expect(denmark?.quotes?.map(({ quote, title }) => [title, quote])).toEqual([
        ['Brief 2026-10', 'Land DK joined Kopgroep-terugkeerhubs.'],
      ]);
    });

    it('has what a person holds to be wrong no longer', async () => {
      await load(june, {
        ...letter({ id: 'besluiten', date: '2026-07-01' }),
        decisions: [
          {
            kind: 'wrong',
            relation: { type: 'JOINED', from: 'country:DE', to: hubs },
            said: { by: 'redactie', reason: 'nagevraagd' },
          },
        ],
      });
      const told = await cells(all);
      expect(told.map(([row]) => row)).not.toContain('country:DE');
      expect(told.map(([row]) => row)).toContain('country:NL');
    });

    const cells = async (query: MatrixQuery) =>
      (await readMatrix(database, query)).cells.map(({ row, type, role, status }) => [
        row,
        type,
        role,
        status,
      ]);

    const real = realLetters();
    if (real.length === 0)
      console.info('No real letter is beside the checkout: no matrix is held against one.');
    it.skipIf(real.length === 0).each(real)(
      'has of each initiative of $name exactly its countries',
      async (each) => {
        const graph = await graphOf({ name: `${each.name}.txt`, bytes: readFileSync(each.letter) });
        await load(graph);
        const found = await readMatrix(database, { quotes: true, type: 'Country' });
        expect(found.columns.length).toBeGreaterThan(0);
        expect(matrixAgainstGold(readFileSync(each.gold, 'utf8'), found)).toEqual([]);
      },
    );
  });
});

describe('the letters that a question is about', () => {
  it('are of some days, one without a date before all of them', () => {
    const letters = [
      { id: 'a', date: null },
      { id: 'b', date: '2026-06-12' },
    ];
    expect(lettersAsked(letters, { until: '2026-01-01' }).map(({ id }) => id)).toEqual(['a']);
    expect(lettersAsked(letters, { from: '2026-06-12' }).map(({ id }) => id)).toEqual(['b']);
  });
});

const june = letter({
  id: '2026-06',
  date: '2026-06-12',
  facts: [
    ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
    ['country:DE', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
    ['country:DK', 'DECLINED', 'initiative:kopgroep-terugkeerhubs', { status: 'considering' }],
    ['initiative:kopgroep-terugkeerhubs', 'INVOLVES', 'organisation:iom'],
  ],
  states: { 'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' } },
});
const october = letter({
  id: '2026-10',
  date: '2026-10-02',
  facts: [
    ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'initiator' }],
    ['country:DE', 'DECLINED', 'initiative:kopgroep-terugkeerhubs', { status: 'withdrawn' }],
    ['country:DK', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
  ],
  states: { 'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' } },
});
