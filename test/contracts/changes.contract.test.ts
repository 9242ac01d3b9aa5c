import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangesAnswer } from '../../server/api/contract.ts';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import type { Change } from '../../server/claims/changesBetween.ts';
import { pointOf } from '../../server/graph/changes/points.ts';
import { readChanges } from '../../server/graph/changes/readChanges.ts';
import { readCourse } from '../../server/graph/changes/readCourse.ts';
import type { Database } from '../../server/graph/Database.ts';
import { listDocuments } from '../../server/graph/listDocuments.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import type { GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { randomLetter } from './support/randomLetters.ts';
import { referenceChanges, type Side } from './support/referenceChanges.ts';

/** Neo4j empties and plans more slowly. */
const runs = { embedded: 25, neo4j: 3 };

describe.each(databases)('what changed in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('between two points', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());

    const load = async (...letters: GraphDocument[]) => {
      await database.write((transaction) => transaction.run('wipe'));
      for (const each of letters) await loadDocument(database, each);
    };
    const changesOf = async (from: string, to: string): Promise<ChangesAnswer> => {
      const letters = (await listDocuments(database)).items;
      const [before, after] = [from, to].map((text) => pointOf(text, letters));
      if (!before || !after || before === 'unknown' || after === 'unknown')
        throw new Error(`no points: ${from}, ${to}`);
      return readChanges(database, letters, before, after);
    };

    it('is what the reference finds, between letters and between days', async () => {
      const letters = fc.uniqueArray(randomLetter, {
        minLength: 1,
        maxLength: 4,
        selector: ({ document }) => document.id,
      });
      await fc.assert(
        fc.asyncProperty(letters, fc.nat(), fc.nat(), async (loaded, one, other) => {
          await load(...loaded);
          const ids = loaded.map(({ document }) => document.id);
          const from = ids[one % ids.length] ?? '';
          const to = ids[other % ids.length] ?? '';
          const pairs: [string, string, Side, Side][] = [
            [from, to, ({ id }) => id === from, ({ id }) => id === to],
            ['2026-06-12', '2026-10-02', upTo('2026-06-12'), upTo('2026-10-02')],
            ['2026-01-01', '2026-06-12', upTo('2026-01-01'), upTo('2026-06-12')],
          ];
          for (const [before, after, ...sides] of pairs) {
            expect({ before, after, told: toldBy(await changesOf(before, after)) }).toEqual({
              ...{ before, after },
              told: told(referenceChanges(loaded, ...sides)),
            });
          }
        }),
        { numRuns: runs[name] },
      );
    }, 120_000);

    const council = 'meeting:jbz-raad-2026-06-04';
    const next = 'meeting:jbz-raad-2026-10-08';
    const motion = 'motion:32317-1007';
    const agenda = letter({
      id: 'agenda',
      date: '2026-05-20',
      facts: [
        ['country:NL', 'ATTENDED', council],
        ['document:agenda', 'ADDRESSES', motion, { status: 'pending' }],
        ['country:AT', 'DECLINED', 'initiative:kopgroep-terugkeerhubs', { status: 'considering' }],
        ['country:DK', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
      ],
      states: {
        'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' },
        [motion]: { due: '2026-07-01' },
      },
    });
    const report = letter({
      id: 'verslag',
      date: '2026-06-12',
      facts: [
        ['country:NL', 'ATTENDED', council],
        ['document:verslag', 'ADDRESSES', motion, { status: 'settled' }],
        ['country:AT', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
        ['country:DK', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
      ],
      states: {
        'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' },
        [motion]: { due: '2026-09-01' },
      },
    });
    const later = letter({
      id: 'agenda-oktober',
      date: '2026-09-25',
      facts: [['country:NL', 'ATTENDED', next]],
    });
    const group = 'initiative:agenda/kopgroep-terugkeerhubs';

    it('tells what stood otherwise, with the quotes of both sides and sentences in both languages', async () => {
      await load(report, agenda);
      const { items, nodes, letters } = await changesOf('document:agenda', 'document:verslag');
      expect(items.map(({ change, relation, before }) => [change, relation.id, before?.relation.id])).toEqual(
        [
          ['changed', `country:AT|JOINED|${group}`, `country:AT|DECLINED|${group}`],
          ['changed', `document:verslag|ADDRESSES|${motion}`, `document:agenda|ADDRESSES|${motion}`],
        ],
      );
      expect(items[0]?.sentence).toEqual({
        nl: 'Oostenrijk doet mee aan Kopgroep-terugkeerhubs.',
        en: 'Austria takes part in Kopgroep-terugkeerhubs.',
      });
      expect(items[0]?.before?.sentence.nl).toBe('Oostenrijk overweegt deelname aan Kopgroep-terugkeerhubs.');
      expect(items[1]?.sentence.nl).toBe('Brief verslag doet 32317-1007 af (uiterlijk: 1 september 2026).');
      for (const { evidence } of items) {
        expect([...new Set(evidence.map(({ side, documentId }) => `${side} ${documentId}`))]).toEqual([
          'from document:agenda',
          'to document:verslag',
        ]);
      }
      expect(nodes.map(({ id }) => id)).toContain('country:AT');
      expect(letters).toEqual({ from: ['document:agenda'], to: ['document:verslag'] });
    });

    it('leaves out what a person holds to be wrong', async () => {
      const relation = { type: 'JOINED', from: 'country:AT', to: group };
      const said = { by: 'redactie', reason: 'nagevraagd' };
      const decision = {
        ...letter({ id: 'besluit' }),
        decisions: [{ kind: 'wrong' as const, relation, said }],
      };
      await load(agenda, report, decision);
      const { items } = await changesOf('document:agenda', 'document:verslag');
      expect(items.map(({ change, relation: { id } }) => [change, id])).toEqual([
        ['gone', `country:AT|DECLINED|${group}`],
        ['changed', `document:verslag|ADDRESSES|${motion}`],
      ]);
    });

    it('tells letter by letter what changed about a thing, whatever the order of loading', async () => {
      const courseOf = async (id: string) => {
        const course = await readCourse(database, id, (await listDocuments(database)).items, 30);
        return course?.letters.map(({ letter: { id: by }, items }) => [
          by,
          items.map(({ sentence }) => sentence.nl),
        ]);
      };
      await load(later, report, agenda);
      const austria = await courseOf('country:AT');
      expect(austria).toEqual([
        ['document:verslag', ['Oostenrijk doet mee aan Kopgroep-terugkeerhubs.']],
        ['document:agenda', ['Oostenrijk overweegt deelname aan Kopgroep-terugkeerhubs.']],
      ]);
      const put = await courseOf(motion);
      expect(put?.map(([by]) => by)).toEqual(['document:verslag', 'document:agenda']);
      await load(agenda, later, report);
      expect(await courseOf('country:AT')).toEqual(austria);
      expect(await courseOf(motion)).toEqual(put);
      expect(await courseOf('country:XX')).toBeUndefined();
    });

    it('takes the letters that a meeting is named first in as what is said of it', async () => {
      await load(agenda, report, later);
      const { items, letters } = await changesOf(council, next);
      expect(letters).toEqual({
        from: ['document:verslag', 'document:agenda'],
        to: ['document:agenda-oktober'],
      });
      expect(items.map(({ change, relation }) => [change, relation.id])).toEqual(
        expect.arrayContaining([
          ['new', `country:NL|ATTENDED|${next}`],
          ['gone', `country:NL|ATTENDED|${council}`],
          ['gone', `document:verslag|ADDRESSES|${motion}`],
        ]),
      );
    });
  });
});

const upTo =
  (day: string): Side =>
  ({ date }) =>
    (date ?? '') <= day;

const told = (changes: readonly Change[]): string[] =>
  changes
    .map(({ change, key, properties, before, claims }) =>
      canonicalJson([
        ...[change, key.id, properties, before?.key.id ?? null, before?.properties ?? null],
        [...claims.from, ...claims.to].map(({ document }) => document).filter(isWithQuote(claims)),
      ]),
    )
    .sort();

/** Who only says so by hand has no quote to be known by. */
const isWithQuote =
  ({ from, to }: Change['claims']) =>
  (document: string): boolean =>
    [...from, ...to].some((claim) => claim.document === document && claim.evidence.length > 0);

const toldBy = ({ items }: ChangesAnswer): string[] =>
  items
    .map(({ change, relation, before, evidence }) =>
      canonicalJson([
        ...[change, relation.id, relation.properties],
        ...[before?.relation.id ?? null, before?.relation.properties ?? null],
        [...new Set(evidence.map(({ documentId }) => documentId))],
      ]),
    )
    .sort();
