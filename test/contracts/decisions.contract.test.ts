import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { loadDocument, retractDocument } from '../../server/graph/loadDocument.ts';
import { readDocumentGraph } from '../../server/graph/readDocumentGraph.ts';
import { readEntity } from '../../server/graph/readEntity.ts';
import { readFacts } from '../../server/graph/readFacts.ts';
import { readNeighbours } from '../../server/graph/readNeighbours.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import type { Decision, GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';

const said = { by: 'redactie', reason: 'nagevraagd bij het ministerie' };

const group = (id: string, date: string, name: string, ...codes: string[]): GraphDocument =>
  letter({
    id,
    date,
    facts: codes.map((code) => [`country:${code}`, 'JOINED', `initiative:${name}`, { role: 'participant' }]),
    states: { [`initiative:${name}`]: { kind: 'leading-group' } },
  });

const decided = (...decisions: Decision[]): GraphDocument => ({
  ...letter({ id: 'besluiten', date: '2026-11-01' }),
  decisions,
});

const hubs = group('a', '2026-06-12', 'kopgroep-terugkeerhubs', 'NL', 'DK');
const partners = group('b', '2026-10-02', 'kopgroep-partnerschappen', 'NL', 'DK');
const again = group('c', '2026-10-03', 'kopgroep-terugkeerhubs', 'NL', 'DK');
const hubsId = 'initiative:a/kopgroep-terugkeerhubs';
const partnersId = 'initiative:b/kopgroep-partnerschappen';
const againId = 'initiative:c/kopgroep-terugkeerhubs';

describe.each(databases)('what a person decides in: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('and enters with a reason', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeEach(async () => {
      opened = await open();
      database = opened.database;
    });
    afterEach(async () => {
      expect(await verifyGraph(database)).toEqual([]);
      await opened.close();
    });

    const load = async (...documents: GraphDocument[]) => {
      for (const document of documents) await loadDocument(database, document);
    };
    const exported = async () => canonicalJson(await exportGraph(database));
    const idOf = async (id: string) => (await readEntity(database, id))?.id;

    /** Loads these with the decision, in either order; gives the graph without it to hold against after a retraction. */
    const bothWays = async (documents: GraphDocument[], decision: Decision, look: () => Promise<void>) => {
      await load(...documents);
      const before = await exported();
      await load(decided(decision));
      await look();
      const after = await exported();
      for (const { document } of documents) await retractDocument(database, document.id);
      await load(...documents);
      expect(await exported()).toBe(after);
      await retractDocument(database, 'document:besluiten');
      expect(await exported()).toBe(before);
    };

    it('these two are one', async () => {
      await bothWays([hubs, partners], { kind: 'same', ids: [partnersId, hubsId], said }, async () => {
        expect(await idOf(partnersId)).toBe(hubsId);
        expect((await readEntity(database, hubsId))?.properties.mergedBy).toBe('decision');
        const facts = await readFacts(database, hubsId, { type: 'JOINED', limit: 10 });
        expect(facts?.items.map(({ evidence }) => evidence.map(({ documentId }) => documentId))).toEqual(
          Array(2).fill(['document:a', 'document:b']),
        );
      });
    });

    it('these two are not', async () => {
      await bothWays([hubs, again], { kind: 'different', ids: [hubsId, againId], said }, async () => {
        expect([await idOf(hubsId), await idOf(againId)]).toEqual([hubsId, againId]);
        expect((await readEntity(database, hubsId))?.candidates).toEqual([]);
      });
    });

    it('this relation is wrong, by whatever id its end goes', async () => {
      const relation = { type: 'JOINED', from: 'country:DK', to: againId };
      await bothWays([hubs, again], { kind: 'wrong', relation, said }, async () => {
        const facts = await readFacts(database, hubsId, { type: 'JOINED', limit: 10 });
        expect(facts?.items.map(({ from }) => from.id)).toEqual(['country:NL']);
        expect(facts?.total).toBe(1);
        expect(
          (await readNeighbours(database, 'country:DK', { type: 'JOINED', limit: 10 }))?.relations,
        ).toEqual([]);
        expect((await readEntity(database, 'country:DK'))?.counts.JOINED).toBeUndefined();
        const drawn = await readDocumentGraph(database, 'document:a', { type: 'JOINED' });
        expect(drawn?.relations.map(({ from }) => from)).toEqual(['country:NL']);
        const { relations, decisions } = await exportGraph(database);
        expect(decisions).toEqual([{ documentId: 'document:besluiten', kind: 'wrong', relation, said }]);
        expect(relations.find(({ id }) => id === `country:DK|JOINED|${hubsId}`)).toMatchObject({
          properties: { role: 'participant', wrong: true },
          said: [{ documentId: 'document:besluiten', ...said }],
        });
      });
    });

    it('what is wrong puts an end to nothing', async () => {
      const left = letter({
        id: 'd',
        date: '2026-10-20',
        facts: [
          ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
          ['country:DK', 'DECLINED', 'initiative:kopgroep-terugkeerhubs', { status: 'withdrawn' }],
        ],
        states: { 'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' } },
      });
      const relation = { type: 'DECLINED', from: 'country:DK', to: hubsId };
      const untilOf = async () =>
        (await exportGraph(database)).relations.find(({ id }) => id === `country:DK|JOINED|${hubsId}`)
          ?.properties.until;
      await load(hubs, left);
      expect(await untilOf()).toBe('2026-10-20');
      const courseOf = async () =>
        (await readFacts(database, hubsId, { type: 'JOINED', with: 'country:DK', limit: 1 }))?.items[0]
          ?.course;
      expect(await courseOf()).toHaveLength(2);
      await load(decided({ kind: 'wrong', relation, said }));
      expect(await untilOf()).toBeUndefined();
      expect(await courseOf()).toEqual([]);
      await retractDocument(database, 'document:besluiten');
      expect(await untilOf()).toBe('2026-10-20');
    });

    it('nothing of what no letter names', async () => {
      await load(decided({ kind: 'same', ids: [hubsId, partnersId], said }));
      expect((await exportGraph(database)).entities.map(({ id }) => id)).not.toContain(hubsId);
    });

    it.each<[string, Decision]>([
      ['a global id', { kind: 'same', ids: ['country:NL', 'country:DK'], said }],
      ['two types', { kind: 'same', ids: [hubsId, 'person:a/dijk'], said }],
      ['one thing', { kind: 'different', ids: [hubsId, hubsId], said }],
      [
        'a mention',
        { kind: 'wrong', relation: { type: 'MENTIONED_IN', from: 'country:NL', to: 'section:a/1' }, said },
      ],
    ])('but not about %s', async (_, decision) => {
      await expect(load(decided(decision))).rejects.toMatchObject({ code: 'invalid-document' });
    });
  });
});
