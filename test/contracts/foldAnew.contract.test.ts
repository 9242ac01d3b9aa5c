import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import { countOf } from '../../server/graph/countDocuments.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { foldAnew } from '../../server/graph/foldAnew.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { unfolded } from '../../server/graph/source.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase, ours } from './support/databases.ts';

const group = 'initiative:kopgroep-terugkeerhubs';
const letters = ['mei', 'juni', 'juli'].map((id, n) =>
  letter({
    ...{ id, date: `2026-0${n + 5}-12` },
    facts: [
      ['country:DE', 'JOINED', group, { role: 'participant' }],
      ['country:DK', 'JOINED', group, { role: 'participant' }],
    ],
    states: { [group]: { kind: 'leading-group' } },
  }),
);

describe.each(databases)('folding anew in: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('letters of an earlier version of the program', () => {
    let opened: OpenDatabase;
    let database: Database;
    let before: string;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    beforeEach(async () => {
      await database.write((transaction) => transaction.run('wipe'));
      for (const each of letters) await loadDocument(database, each);
      before = await bytes();
    });
    afterAll(() => opened?.close());

    const bytes = async (): Promise<string> => canonicalJson(await exportGraph(database), 1);
    const setFormats = (format: number): Promise<void> =>
      database.write((transaction) => transaction.run('setFormats', { format }));
    const spoil = (): Promise<void> =>
      database.write((transaction) => transaction.run(ours('dropNode'), { id: 'country:DE' }));

    it('makes the graph of all letters again', async () => {
      await spoil();
      await setFormats(1);
      await foldAnew(database);
      expect(await bytes()).toBe(before);
      expect(await verifyGraph(database)).toEqual([]);
    });

    it('touches nothing that is not made of letters', async () => {
      await database.write((transaction) => transaction.run(ours('foreign'), { id: 'vreemd' }));
      await setFormats(1);
      await foldAnew(database);
      expect(await database.read(ours('foreignKept'), { id: 'vreemd' })).toHaveLength(1);
    });

    it('goes on where it was interrupted', async () => {
      await spoil();
      await database.write(
        async (transaction) => void countOf(await transaction.read('wipeFolded', { limit: 1000 })),
      );
      await setFormats(unfolded);
      await foldAnew(database);
      expect(await bytes()).toBe(before);
      expect(await verifyGraph(database)).toEqual([]);
    });

    it('is done by two at once as by one', async () => {
      await setFormats(1);
      await Promise.all([foldAnew(database), foldAnew(database)]);
      expect(await bytes()).toBe(before);
      expect(await verifyGraph(database)).toEqual([]);
    });

    it('leaves a graph of the present form alone', async () => {
      await spoil();
      await foldAnew(database);
      expect(await verifyGraph(database)).not.toEqual([]);
    });
  });
});
