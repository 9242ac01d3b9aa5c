import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RodeDraadError } from '../../server/errors.ts';
import type { Database, Parameter, Parameters } from '../../server/graph/Database.ts';
import { databases, type OpenDatabase, ours } from './support/databases.ts';

describe.each(databases)('the database: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('a database', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    beforeEach(() => database.write((transaction) => transaction.run('wipe')));
    afterAll(() => opened?.close());

    const write = (query: string, parameters?: Parameters): Promise<void> =>
      database.write((transaction) => transaction.run(ours(query), parameters));
    const kept = async (id: string): Promise<unknown> =>
      (await database.read(ours('kept'), { id }))[0]?.value;
    const count = async (): Promise<unknown> => (await database.read(ours('count')))[0]?.count;

    it('says which one it is', () => expect(database.kind).toBe(name));

    it('shows a write to its own transaction at once, and to others when it is committed', async () => {
      const seen = await database.write(async (transaction) => {
        await transaction.run(ours('create'), { id: 'a' });
        return { inside: await transaction.read(ours('count')), outside: await count() };
      });
      expect(seen).toEqual({ inside: [{ count: 1 }], outside: 0 });
      expect(await count()).toBe(1);
    });

    it('keeps nothing of a transaction that fails, and passes its error on', async () => {
      const failing = database.write(async (transaction) => {
        await transaction.run(ours('create'), { id: 'a' });
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await count()).toBe(0);
    });

    it('goes on after a write that failed', async () => {
      const writes = [
        write('wrong'),
        write('create', { id: 'a' }),
        write('wrong'),
        write('create', { id: 'b' }),
      ];
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'rejected',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(await count()).toBe(2);
    });

    it('has one error for a duplicate, which undoes the whole transaction', async () => {
      await write('create', { id: 'a' });
      const twice = database.write(async (transaction) => {
        await transaction.run(ours('create'), { id: 'b' });
        await transaction.run(ours('create'), { id: 'a' });
      });
      await expect(twice).rejects.toMatchObject({ name: 'RodeDraadError', code: 'conflict' });
      expect(await count()).toBe(1);
    });

    it('has one error for a statement that it refuses, with words and a remedy in both languages', async () => {
      const refused = await database.read(ours('wrong')).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RodeDraadError);
      expect(refused).toMatchObject({
        code: 'internal',
        text: { nl: expect.any(String), en: expect.any(String) },
        remedy: { nl: expect.any(String), en: expect.any(String) },
      });
    });

    it('lets no two writers work on the same number', async () => {
      await Promise.all(Array.from({ length: 12 }, () => write('increment', { id: 'n' })));
      expect(await kept('n')).toBe(12);
    });

    it('reads beside a writer that is not done', async () => {
      await write('keep', { id: 'a', value: 'before' });
      const during = await database.write(async (transaction) => {
        await transaction.run(ours('keep'), { id: 'a', value: 'after' });
        return kept('a');
      });
      expect(during).toBe('before');
      expect(await kept('a')).toBe('after');
    });

    it('takes whole numbers as integers, and gives numbers back', async () => {
      expect(await database.read(ours('echo'), { value: 3 })).toEqual([{ value: 3, text: '3' }]);
      expect(await database.read(ours('echo'), { value: -2 })).toEqual([{ value: -2, text: '-2' }]);
      expect(await database.read(ours('echo'), { value: 1.5 })).toEqual([{ value: 1.5, text: '1.5' }]);
    });

    it('takes SKIP and LIMIT from parameters', async () => {
      const rows = await database.read(ours('page'), { offset: 3, limit: 2 });
      expect(rows).toEqual([{ n: 4 }, { n: 5 }]);
    });

    const values: Parameter[] = [
      '',
      'Čaputová zei: "œuvre" 🇳🇱\n\u0000 en \\ dan',
      'een lange tekst. '.repeat(20_000),
      0,
      -7,
      Number.MAX_SAFE_INTEGER,
      0.1,
      -1e-9,
      true,
      false,
      [],
      ['b', 'a', 'b', ''],
      [1, 2, 3],
      [0.5, 1.25],
      [1, 1.5, 2],
    ];
    it.each(values.map((value) => ({ shown: JSON.stringify(value).slice(0, 40), value })))(
      'stores and gives back $shown',
      async ({ value }) => {
        await write('keep', { id: 'a', value });
        expect(await kept('a')).toEqual(value);
      },
    );

    it('has no property where the value is null', async () => {
      await write('keep', { id: 'a', value: 'x' });
      await write('keep', { id: 'a', value: null });
      expect(await kept('a')).toBeNull();
    });

    it('gives a day back as the ISO text that was stored', async () => {
      await write('keep', { id: 'a', value: '2026-06-04' });
      expect(await kept('a')).toBe('2026-06-04');
    });

    it('fills labels and types in from the model only', async () => {
      const nodes = { rows: [{ id: 'country:NL', properties: { id: 'country:NL' } }] };
      const fill = (labels: string[]) =>
        database.write((transaction) => transaction.run('mergeNodes', nodes, { labels }));
      await fill(['Country', 'MemberState']);
      await expect(fill(['Country) DETACH DELETE (n'])).rejects.toThrow('not in the model');
      const [row] = await database.read('allNodes');
      expect(row).toMatchObject({ labels: expect.arrayContaining(['Entity', 'Country', 'MemberState']) });
    });
  });
});
