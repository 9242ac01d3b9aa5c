import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/graph/Database.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { searchEntities } from '../../server/graph/searchEntities.ts';
import type { GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';

const plan = letter({
  id: 'juni',
  facts: [
    ['country:DE', 'JOINED', 'initiative:hubs'],
    ['country:DK', 'JOINED', 'initiative:hubs'],
    ['country:DE', 'JOINED', 'initiative:terugkeer'],
    ['person:caputova', 'SUBMITTED', 'motion:36848-63'],
    ['motion:36848-63', 'PUBLISHED_AS', 'document:kst-36848-63'],
  ],
});
const names: Readonly<Record<string, { name: string; aliases?: string[] }>> = {
  'initiative:hubs': { name: 'Kopgroep terugkeerhubs' },
  'initiative:terugkeer': { name: 'Terugkeer', aliases: ['Verklaring over hubs'] },
  'person:caputova': { name: 'Zuzana Čaputová' },
  'motion:36848-63': { name: 'Motie-Van Nispen (36 848, nr. 63)' },
  'document:kst-36848-63': { name: 'Kamerstuk 36 848, nr. 63' },
};
const named: GraphDocument = {
  ...plan,
  entities: plan.entities.map((entity) => ({ ...entity, ...names[entity.id] })),
};

const [hubs, terugkeer] = ['initiative:juni/hubs', 'initiative:juni/terugkeer'];
const [motion, kamerstuk] = ['motion:36848-63', 'document:kst-36848-63'];

describe.each(databases)('searching: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('as someone types', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
      await loadDocument(database, named);
    });
    afterAll(() => opened?.close());

    const found = async (q: string, type?: string): Promise<string[]> =>
      (await searchEntities(database, { q, type, limit: 20 })).items.map(({ id }) => id);

    it.each<[question: string, first: string[]]>([
      ['terugkeerhubs', [hubs]],
      ['HUBS', [terugkeer, hubs]],
      ['terugkeer', [terugkeer, hubs]],
      ['kop hubs', [hubs]],
      ['caputova', ['person:juni/caputova']],
      ['ČAPUT zuz', ['person:juni/caputova']],
      ['36848', [kamerstuk, motion]],
      ['36 848, nr. 63', [kamerstuk, motion]],
      ['36.848', [kamerstuk, motion]],
      ['nispen', [motion]],
      ['juni', ['document:juni']],
      ['kst-36848-63', [kamerstuk]],
      ['duitsl', ['country:DE']],
      ['germany', ['country:DE']],
      ['hubs nispen', []],
      ['Deel 1', []],
      ['…', []],
    ])('%s', async (question, ids) => {
      const answer = await found(question);
      expect(new Set(answer)).toEqual(new Set(ids));
      if (!question.startsWith('36')) expect(answer).toEqual(ids);
    });

    it('says which of the names was found', async () => {
      const { items } = await searchEntities(database, { q: 'verklaring', limit: 5 });
      expect(items).toMatchObject([{ id: terugkeer, name: 'Terugkeer', matched: 'Verklaring over hubs' }]);
    });

    it('puts the one with more relations first where names fit equally', async () => {
      expect(await found('de', 'Country')).toEqual(['country:DE', 'country:DK']);
      const { items } = await searchEntities(database, { q: 'd', type: 'Country', limit: 1 });
      expect(items).toMatchObject([{ id: 'country:DE', relations: 3 }]);
    });

    it('keeps to a type, finds all of it without words, and nothing of a type that is none', async () => {
      expect(await found('terugkeer', 'Initiative')).toEqual([terugkeer, hubs]);
      expect(new Set(await found('', 'Initiative'))).toEqual(new Set([hubs, terugkeer]));
      expect(await found('terugkeer', 'Country) DETACH DELETE (n')).toEqual([]);
    });

    it('counts what it does not show', async () => {
      const { items, total } = await searchEntities(database, { q: 'd', type: 'Country', limit: 1 });
      expect([items.length, total]).toEqual([1, 2]);
    });
  });
});
