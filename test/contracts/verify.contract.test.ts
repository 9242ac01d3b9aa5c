import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { most } from '../../server/claims/sheaves/Sheaf.ts';
import type { Database, Fill, Parameters } from '../../server/graph/Database.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import { letter, namedByTable } from '../support/letter.ts';
import { databases, type OpenDatabase, ours } from './support/databases.ts';

const kopgroep = 'initiative:juni/kopgroep';
const joined = `country:DE|JOINED|${kopgroep}`;
const brief = namedByTable(
  letter({
    id: 'juni',
    facts: [['country:DE', 'JOINED', 'initiative:kopgroep', { role: 'participant' }]],
    names: ['country:NL'],
  }),
);
const said = (quote: string) =>
  JSON.stringify({
    ...{ document: 'document:juni', date: '2026-06-12', properties: { role: 'participant' } },
    evidence: quote === '' ? [] : [{ start: 20, end: 20 + quote.length, quote }],
  });

const amends = 'regulation:eerste|AMENDS|regulation:tweede';
const stray = { id: 'x#', claims: [], parts: '{}' };

/** What is spoilt, and what must be found of it. */
const faults: readonly { what: string; query: string; parameters: Parameters; fill?: Fill; found: object }[] =
  [
    {
      what: 'a relation without a quote',
      query: 'setClaims',
      parameters: { id: kopgroep, claims: [said('')] },
      fill: { types: ['JOINED'] },
      found: { rule: 'evidence', about: joined },
    },
    {
      what: 'a quote that is not in the text',
      query: 'setClaims',
      parameters: { id: kopgroep, claims: [said('Heel iets anders')] },
      fill: { types: ['JOINED'] },
      found: { rule: 'quote', about: joined },
    },
    {
      what: 'a letter whose text was changed',
      query: 'setText',
      parameters: { id: 'document:juni' },
      found: { rule: 'model', about: 'document:juni' },
    },
    {
      what: "a node's property",
      query: 'setProperty',
      parameters: { id: kopgroep },
      found: { rule: 'fold', about: kopgroep },
    },
    {
      what: "a relation's property",
      query: 'setRelation',
      parameters: { id: kopgroep },
      fill: { types: ['JOINED'] },
      found: { rule: 'fold', about: joined },
    },
    {
      what: 'a node that says it is held by a letter which is not there',
      query: 'setHolder',
      parameters: { id: 'country:NL', document: 'document:mei' },
      found: { rule: 'holder', about: 'country:NL' },
    },
    {
      what: 'a label that is gone',
      query: 'dropLabel',
      parameters: { id: 'country:DE' },
      fill: { labels: ['MemberState'] },
      found: { rule: 'labels', about: 'country:DE' },
    },
    {
      what: 'a node that is gone',
      query: 'dropNode',
      parameters: { id: kopgroep },
      found: { rule: 'missing', about: kopgroep },
    },
    {
      what: 'a relation that went with its node',
      query: 'dropNode',
      parameters: { id: kopgroep },
      found: { rule: 'missing', about: joined },
    },
    {
      what: 'a node that no letter speaks of',
      query: 'strayNode',
      parameters: { id: 'country:FR' },
      found: { rule: 'orphan', about: 'country:FR' },
    },
  ];

describe.each(databases)('verify on: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('a spoilt graph', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    beforeEach(async () => {
      await database.write((transaction) => transaction.run('wipe'));
      await loadDocument(database, brief);
    });
    afterAll(() => opened?.close());

    it('finds nothing in a graph as it was loaded', async () => {
      expect(await verifyGraph(database)).toEqual([]);
    });

    it.each(faults)('finds $what', async ({ query, parameters, fill, found }) => {
      await database.write((transaction) => transaction.run(ours(query), parameters, fill));
      expect(await verifyGraph(database)).toContainEqual(expect.objectContaining(found));
    });

    it.each<[what: string, spoil: string, parameters: Parameters, rule: string]>([
      ['gone', 'deleteSheaves', { ids: [`${amends}#`] }, 'claims'],
      ['left over', 'mergeSheaves', { rows: [{ id: 'x#', properties: { ...stray, about: 'x' } }] }, 'orphan'],
    ])('finds claims of very many letters that are %s', async (_, spoil, parameters, rule) => {
      for (let n = 0; n <= most; n++) {
        const facts = [['regulation:eerste', 'AMENDS', 'regulation:tweede'] as const];
        await loadDocument(database, letter({ id: `b${n}`, facts }));
      }
      expect(await verifyGraph(database)).toEqual([]);
      await database.write((transaction) => transaction.run(spoil, parameters));
      expect((await verifyGraph(database)).map((finding) => finding.rule)).toEqual([rule]);
    });
  });
});
