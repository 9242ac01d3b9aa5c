import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byCodeUnits } from '../../server/claims/Claim.ts';
import type { Database } from '../../server/graph/Database.ts';
import { listMotions } from '../../server/graph/listMotions.ts';
import { type GraphDocument, localPart } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { everyWay, heldRelations } from './support/everyWay.ts';
import { liveThrough } from './support/liveThrough.ts';
import { randomLetter } from './support/randomLetters.ts';
import { referenceReader } from './support/referenceReader.ts';

const runs = { embedded: 20, neo4j: 4 };

describe.each(databases)('the list of motions in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('of what letters say', () => {
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

    it('has every one of them, with the status and the regulations that plain lists give', async () => {
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
          const ids = (await reference.read('allNodes')).map(({ id }) => String(id));
          const expected = ids
            .filter((id) => /^(?:motion|commitment):/.test(id))
            .sort(byCodeUnits)
            .map((id) => ({
              id,
              regulations: [...new Set(everyWay(relations, id).flatMap((way) => firstRegulation(way)))],
              status: statusBy(loaded, id, relations),
            }));
          const { items, total, complete } = await listMotions(database, '2026-12-01');
          expect({ total, complete }).toEqual({ total: expected.length, complete: true });
          expect(
            items.map(({ id, status, regulations }) => ({
              id,
              regulations: regulations.map((each) => each.id),
              status,
            })),
          ).toEqual(expected);
        }),
        { numRuns: runs[name] },
      );
    }, 120_000);

    it('tells who, since when, how long and by when, each with the sentence', async () => {
      const made = 'commitment:TZ202604-207';
      await load([
        letter({
          id: 'a',
          date: '2026-05-01',
          facts: [
            ['minister:nl/asiel-en-migratie', 'MADE', made],
            ['document:a', 'ADDRESSES', made, { status: 'pending' }],
            [made, 'CONCERNS', 'regulation:eerste'],
            ['regulation:eerste', 'REPLACES', 'regulation:tweede'],
          ],
          states: { [made]: { due: '2026-09-01' } },
        }),
      ]);
      const [item] = (await listMotions(database, '2026-09-02')).items;
      expect(item).toMatchObject({
        id: made,
        authors: [{ id: 'minister:nl/asiel-en-migratie' }],
        date: '2026-04',
        dateFrom: 'number',
        age: 154,
        status: 'pending',
        open: true,
        due: '2026-09-01',
        overdue: true,
        regulations: [{ id: 'regulation:eerste' }],
        evidence: { due: { documentId: 'document:a' }, status: { documentId: 'document:a' } },
      });
      expect((await listMotions(database, '2026-09-01')).items[0]?.overdue).toBe(false);
    });
  });
});

/** The first regulation that a way from a motion meets, read off its relations' ids. */
const firstRegulation = (way: readonly (readonly [string, boolean])[]): string[] =>
  way
    .flatMap(([id, reversed]) => id.split('|')[reversed ? 0 : 2] ?? [])
    .filter((id) => id.startsWith('regulation:'))
    .slice(0, 1);

/** The status by the last letter that says more than the name, else that it is named. */
const statusBy = (
  letters: readonly GraphDocument[],
  id: string,
  relations: readonly { type: string; from: string; to: string }[],
): string | null => {
  const answering = relations
    .filter(({ type, to }) => type === 'ADDRESSES' && to === id)
    .map(({ from }) => from);
  const said = letters
    .filter(({ document }) => answering.includes(document.id))
    .sort(
      (a, b) =>
        byCodeUnits(a.document.date ?? '', b.document.date ?? '') ||
        byCodeUnits(a.document.id, b.document.id),
    )
    .flatMap(({ document, relations: stated }) =>
      stated
        .filter(({ type, to }) => type === 'ADDRESSES' && globalId(document.id, to) === id)
        .map(({ properties }) => String(properties.status)),
    );
  return said.findLast((status) => status !== 'mentioned') ?? said.at(-1) ?? null;
};

/** The id that a thing of one letter has in the graph. */
const globalId = (document: string, id: string): string =>
  /^(?:motion:\d|commitment:TZ)/.test(id)
    ? id
    : `${id.slice(0, id.indexOf(':'))}:${localPart(document)}/${localPart(id)}`;
