import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentClaims } from '../../server/claims/Claim.ts';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import { changeClaims } from '../../server/graph/changeClaims.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { loadDocument, retractDocument } from '../../server/graph/loadDocument.ts';
import { readEntity } from '../../server/graph/readEntity.ts';
import { readSource } from '../../server/graph/source.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import type { Properties } from '../../server/model.ts';
import { letter, namedByTable } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';

const june = letter({
  id: 'juni',
  date: '2026-06-12',
  facts: [
    ['country:DE', 'JOINED', 'initiative:kopgroep', { role: 'participant' }],
    ['country:NL', 'JOINED', 'initiative:kopgroep', { role: 'initiator' }],
    ['initiative:kopgroep', 'CONCERNS', 'system:ees'],
    ['document:juni', 'ADDRESSES', 'motion:32317-1007', { status: 'pending' }],
    ['person:dijk', 'SUBMITTED', 'motion:32317-1007'],
    ['country:NL', 'ATTENDED', 'meeting:jbz-raad-2026-06-04'],
  ],
  states: { 'motion:32317-1007': { outcome: 'carried', for: 80 } },
});
const october = letter({
  id: 'oktober',
  date: '2026-10-02',
  facts: [
    ['document:oktober', 'CITES', 'document:juni'],
    ['document:oktober', 'ADDRESSES', 'motion:32317-1007', { status: 'settled' }],
    ['country:NL', 'ATTENDED', 'meeting:jbz-raad-2026-06-04'],
    ['country:GB', 'ATTENDED', 'meeting:jbz-raad-2026-06-04'],
  ],
  states: { 'motion:32317-1007': { outcome: 'held' } },
});

describe.each(databases)('loading into: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('letters', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    beforeEach(() => database.write((transaction) => transaction.run('wipe')));
    afterAll(() => opened?.close());

    const load = async (...letters: unknown[]): Promise<string[]> => {
      const outcomes: string[] = [];
      for (const each of letters) outcomes.push((await loadDocument(database, each)).outcome);
      return outcomes;
    };
    const bytes = async (): Promise<string> => canonicalJson(await exportGraph(database), 1);
    const relation = async (id: string) =>
      (await exportGraph(database)).relations.find((candidate) => candidate.id === id);
    const entity = async (id: string) =>
      (await exportGraph(database)).entities.find((candidate) => candidate.id === id);

    it('loads a letter that verifies', async () => {
      expect(await load(june)).toEqual(['loaded']);
      expect(await verifyGraph(database)).toEqual([]);
      const { documents, entities } = await exportGraph(database);
      expect(documents.map(({ id, sections }) => [id, sections.length])).toEqual([['document:juni', 2]]);
      expect(entities.map(({ id }) => id)).toContain('initiative:juni/kopgroep');
    });

    it('keeps a letter of millions of characters as it is, and puts a short one in its place', async () => {
      // A piece would end between the halves of a character.
      const long = `${june.document.text}${'Ë'.repeat(999_999 - june.document.text.length)}${'😀'.repeat(700_000)}`;
      await load({ ...june, document: { ...june.document, text: long } });
      expect((await readSource(database, 'document:juni'))?.document.text === long).toBe(true);
      expect(await load(june)).toEqual(['replaced']);
      expect((await readSource(database, 'document:juni'))?.document.text).toBe(june.document.text);
      expect(await verifyGraph(database)).toEqual([]);
    });

    it('changes nothing when the same letter comes again', async () => {
      await load(june);
      const before = await bytes();
      expect(await load(june)).toEqual(['unchanged']);
      expect(await bytes()).toBe(before);
    });

    it('puts another text or other claims under the same id in the place of the old', async () => {
      const revised = letter({ id: 'juni', facts: [['country:FR', 'JOINED', 'initiative:brief']] });
      await load(june);
      expect(await load(revised)).toEqual(['replaced']);
      const replaced = await bytes();
      await database.write((transaction) => transaction.run('wipe'));
      await load(revised);
      expect(replaced).toBe(await bytes());
      expect(replaced).not.toContain('kopgroep');
    });

    it('sees that only the title, or only a warning, is another', async () => {
      const doubt = { code: 'doubt', message: { nl: 'Twijfel.', en: 'Doubt.' } };
      await load(june);
      expect(await load({ ...june, document: { ...june.document, title: 'Anders' } })).toEqual(['replaced']);
      expect(await load({ ...june, warnings: [doubt] })).toEqual(['replaced']);
      expect(await entity('document:juni')).toMatchObject({ name: 'Brief juni' });
    });

    it('leaves the graph after a retraction as if the letter had never been there', async () => {
      await load(june);
      const before = await bytes();
      await load(october);
      expect(await retractDocument(database, 'document:oktober')).toBe(true);
      expect(await bytes()).toBe(before);
      expect(await retractDocument(database, 'document:juni')).toBe(true);
      expect(JSON.parse(await bytes())).toEqual({ documents: [], entities: [], relations: [] });
    });

    it('says that a letter which is not loaded cannot be retracted, also one that is only cited', async () => {
      await load(october);
      expect(await retractDocument(database, 'document:juni')).toBe(false);
      expect(await entity('document:juni')).toMatchObject({ properties: {} });
    });

    it('gives the same graph in whatever order', async () => {
      await load(june, october);
      const inOrder = await bytes();
      await database.write((transaction) => transaction.run('wipe'));
      await load(october, june);
      expect(await bytes()).toBe(inOrder);
    });

    it('lets the letter of the latest date win, and keeps what each letter says', async () => {
      await load(october, june);
      const motion = await entity('motion:32317-1007');
      expect(motion?.properties).toMatchObject({ outcome: 'held', for: 80 });
      expect(motion?.evidence.outcome?.map(({ documentId }) => documentId)).toEqual([
        'document:juni',
        'document:oktober',
      ]);
      const attended = await relation('country:NL|ATTENDED|meeting:jbz-raad-2026-06-04');
      expect(attended?.evidence.map(({ documentId }) => documentId)).toEqual([
        'document:juni',
        'document:oktober',
      ]);
    });

    it('gives a relation the day on which a later letter says that it was left, and takes it away again', async () => {
      const key = (type: string) => ({
        ...{ id: `country:DE|${type}|initiative:k`, type, from: 'country:DE', to: 'initiative:k' },
      });
      const says = (
        document: string,
        date: string,
        type: string,
        properties: Properties,
      ): DocumentClaims => ({
        nodes: new Map([
          ['country:DE', null],
          ['initiative:k', { document, date, name: 'k', aliases: [], properties: {}, evidence: {} }],
        ]),
        relations: new Map([
          [key(type).id, { key: key(type), claim: { document, date, properties, evidence: [] } }],
        ]),
      });
      const nothing: DocumentClaims = { nodes: new Map(), relations: new Map() };
      const left = says('document:b', '2026-10-02', 'DECLINED', { status: 'withdrawn' });
      const change = (document: string, before: DocumentClaims, after: DocumentClaims) =>
        database.write((transaction) => changeClaims(transaction, document, before, after));

      await change('document:b', nothing, left);
      await change('document:a', nothing, says('document:a', '2026-06-12', 'JOINED', { role: 'signatory' }));
      expect((await relation(key('JOINED').id))?.properties).toEqual({
        role: 'signatory',
        until: '2026-10-02',
      });
      await change('document:b', left, nothing);
      expect((await relation(key('JOINED').id))?.properties).toEqual({ role: 'signatory' });
      expect(await relation(key('DECLINED').id)).toBeUndefined();
    });

    it('keeps a country that letters add nothing to for as long as one of them names it', async () => {
      const letters = ['a', 'b', 'c'].map((id) => namedByTable(letter({ id, names: ['country:NL'] })));
      await load(...letters);
      const { entities: before } = await exportGraph(database);
      for (const id of ['a', 'c']) {
        await retractDocument(database, `document:${id}`);
        expect(await verifyGraph(database)).toEqual([]);
        expect(await entity('country:NL')).toEqual(before.find((each) => each.id === 'country:NL'));
      }
      await load(letter({ id: 'b', names: ['country:FR'] }));
      expect(await entity('country:NL')).toBeUndefined();
    });

    it('knows something by its present id, and finds it by an earlier one', async () => {
      await load(letter({ id: 'oud', names: ['organisation:easo', 'organisation:euaa'] }));
      const { entities } = await exportGraph(database);
      expect(entities.map(({ id }) => id)).toEqual(['document:oud', 'organisation:euaa', 'section:oud/1']);
      expect(await readEntity(database, 'organisation:easo')).toMatchObject({ id: 'organisation:euaa' });
      expect(await verifyGraph(database)).toEqual([]);
    });

    it('loads what many letters say at once, as if one after the other', async () => {
      const letters = Array.from({ length: 6 }, (_, n) =>
        letter({ id: `tegelijk-${n}`, facts: [['country:NL', 'ATTENDED', 'meeting:raad-2026-06-04']] }),
      );
      await Promise.all([...letters, ...letters].map((each) => loadDocument(database, each)));
      expect(await verifyGraph(database)).toEqual([]);
      const attended = await relation('country:NL|ATTENDED|meeting:raad-2026-06-04');
      expect(attended?.evidence).toHaveLength(6);
    });

    it('shows labels, types, sentences and letters to who opens the database itself', async () => {
      await load(june, october);
      const nodes = new Map((await database.read('allNodes')).map((row) => [row.id, row]));
      const labels = (id: string) => [nodes.get(id)?.labels].flat().sort();
      expect(labels('country:DE')).toEqual(['Country', 'Entity', 'MemberState']);
      expect(labels('country:GB')).toEqual(['Country', 'Entity']);
      expect(nodes.get('document:juni')).toMatchObject({
        properties: { title: 'Brief juni', date: '2026-06-12', language: 'nl', loaded: true },
      });
      const relations = await database.read('allRelations');
      const joined = relations.find(({ id }) => id === 'country:DE|JOINED|initiative:juni/kopgroep');
      expect(joined).toMatchObject({
        type: 'JOINED',
        properties: {
          role: 'participant',
          documents: ['document:juni'],
          quotes: ['Land DE joined Kopgroep.'],
        },
      });
      const mention = relations.find(({ id }) => id === 'country:DE|MENTIONED_IN|section:juni/1');
      expect(mention).toMatchObject({ properties: { spans: [20, 27] } });
    });

    it('refuses a document that is not true to the model, and loads nothing of it', async () => {
      const [first] = june.relations;
      const broken = { ...june, relations: [{ ...first, evidence: [{ start: 0, end: 4, quote: 'Neen' }] }] };
      await expect(load(broken)).rejects.toMatchObject({ code: 'invalid-document' });
      expect(JSON.parse(await bytes()).entities).toEqual([]);
    });
  });
});
