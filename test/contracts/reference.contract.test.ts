import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import { allTypes } from '../../server/claims/kinds.ts';
import type { Database, Fill, Parameters, Reader } from '../../server/graph/Database.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { queryText } from '../../server/graph/queryText.ts';
import { graphFormat } from '../../server/graph/source.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { randomCrowd, randomLetter } from './support/randomLetters.ts';
import { referenceReader } from './support/referenceReader.ts';

/** Neo4j empties and plans more slowly. */
const runs = { embedded: { few: 15, many: 2 }, neo4j: { few: 3, many: 1 } };

const fewLetters = fc.uniqueArray(randomLetter, { maxLength: 4, selector: ({ document }) => document.id });

const folder = path.resolve(import.meta.dirname, '../../cypher');
const reading = readdirSync(folder)
  .map((file) => path.basename(file, '.cypher'))
  .filter((name) => /^(?:all|read|list|count|search|find)/.test(name));

/** Which letter holds a node may be any that does: the answer is free, and `verify` holds it against the letters. */
const free = ['findHolders'];

describe('the reference', () => {
  it('answers every named query that reads', () => {
    expect([...referenceReader([]).queries, ...free].sort()).toEqual(reading);
  });

  it('is left out of no query that reads by its name', () => {
    const others = readdirSync(folder).filter((file) => !reading.includes(path.basename(file, '.cypher')));
    const answering = others.filter((file) => /^RETURN/m.test(readFileSync(path.join(folder, file), 'utf8')));
    expect(answering).toEqual(['wipeFolded.cypher', 'wipeRelations.cypher', 'wipeSome.cypher']);
  });
});

describe.each(databases)('every named query in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('on the same letters', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());

    it.each([
      { letters: 'a few letters', some: fewLetters, numRuns: runs[name].few },
      { letters: 'very many', some: randomCrowd, numRuns: runs[name].many },
    ])(
      'answers on $letters as the reference does',
      async ({ some, numRuns }) => {
        await fc.assert(
          fc.asyncProperty(some, async (loaded) => {
            await database.write((transaction) => transaction.run('wipe'));
            for (const each of loaded) await loadDocument(database, each);
            const reference = referenceReader(loaded);
            for (const { query, parameters, fill } of await questions(reference)) {
              const given = await database.read(query, parameters, fill);
              const expected = await reference.read(query, parameters, fill);
              const told = `${query} ${canonicalJson(parameters)} ${canonicalJson(fill)}`;
              expect({ told, rows: comparable(query, given) }).toEqual({
                told,
                rows: comparable(query, expected),
              });
            }
          }),
          { numRuns },
        );
      },
      120_000,
    );
  });
});

interface Question {
  query: string;
  parameters: Parameters;
  fill: Fill;
}

/** Every query, with what is there to be asked for and with what is not. */
const questions = async (reader: Reader): Promise<Question[]> => {
  const column = async (query: string, name: string): Promise<string[]> =>
    (await reader.read(query)).map((row) => String(row[name]));
  const nodes = [...(await column('allNodes', 'id')), 'country:XX'];
  const relations = await reader.read('allRelations');
  const letters = await column('readSources', 'id');
  const locals = await reader.read('allLocals');
  const keys = (await column('allMarks', 'key')).concat('person/niemand/x');
  const ask = (query: string, parameters: Parameters = {}, fill: Fill = {}): Question => ({
    ...{ query, parameters, fill },
  });
  const types = { types: allTypes };
  const page = { order: [...allTypes], offset: 0, limit: 100 };
  return [
    ...[
      'allNodes',
      'allRelations',
      'allLocals',
      'allMarks',
      'allSheaves',
      'allDecisions',
      'countDocuments',
      'listDocuments',
      'readSources',
      'listBriefings',
    ].map((query) => ask(query)),
    ...['readNodes', 'readTitles', 'readLikes', 'readLocals'].map((query) => ask(query, { ids: nodes })),
    ask('readWarnings', { ids: letters }),
    ask('readTexts', { ids: [...letters, 'document:niet'] }),
    ask('findAliases', { ids: [...nodes, ...(await aliasesOf(reader))] }),
    ...['readBriefing', 'listBriefingVersions', 'readBriefingVersion'].map((query) =>
      ask(query, { id: 'briefing' }),
    ),
    ...['readBriefingParts', 'findBriefingParts'].map((query) => ask(query, { ids: ['briefing#x'] })),
    ...[0, 1, graphFormat].flatMap((format) => [
      ask('countOlderSources', { format, unfolded: 1 }),
      ask('findUnfolded', { unfolded: format }),
    ]),
    ask('listParts', {}, { labels: ['Initiative'], types: ['JOINED', 'DECLINED', 'INVOLVES'] }),
    ask('readAlike', { ids: [...new Set(locals.map(({ like }) => String(like)))] }),
    ask('readMarks', { ids: [...new Set(keys)] }),
    ask('readSheaves', { ids: (await column('allSheaves', 'id')).concat('person:niemand#') }),
    ask('readSheavesOf', { ids: [...new Set(await column('allSheaves', 'about')), 'person:niemand'] }),
    ask('readMembers', { ids: await column('allMarks', 'id') }),
    ...[...letters, 'document:niet'].flatMap((id) => [
      ask('readSource', { id }),
      ask('readSections', { ids: [id] }),
    ]),
    ...allTypes.map((type) =>
      ask(
        'readRelations',
        {
          rows: relations
            .filter((row) => row.type === type)
            .map(({ id, from }) => ({ id: String(id), near: String(from) })),
        },
        { types: [type] },
      ),
    ),
    ...['Motion', 'Country', 'MemberState'].map((kind) => ask('listOfKind', {}, { labels: [kind] })),
    ...['listStepsFrom', 'listStepsTo'].flatMap((query) => [
      ask(query, { ids: nodes, kinds: ['Regulation', 'Initiative', 'Motion'], limit: 100 }, types),
      ask(
        query,
        { ids: nodes, kinds: ['Regulation', 'Motion'], limit: 2 },
        { types: ['CONCERNS', 'AMENDS'] },
      ),
      ask(query, { ids: [], kinds: ['Motion'], limit: 2 }, { types: ['CONCERNS'] }),
    ]),
    ask('listTogether', { ids: nodes, limit: 100 }, types),
    ask('listTogether', { ids: nodes, limit: 2 }, { types: ['JOINED', 'DECLINED'] }),
    ...allTypes.map((type) => ask('readRelationsTo', { ids: nodes }, { types: [type] })),
    ...nodes.flatMap((id) => [
      ask('listRelations', { id, ...page }, types),
      ask('listRelations', { id, ...page, offset: 1, limit: 2 }, types),
      ask('listRelations', { id, ...page, order: ['DECLINED', 'JOINED'] }, { types: ['DECLINED', 'JOINED'] }),
      ask('listRelationsWith', { id, ...page, other: 'country:NL' }, types),
      ask('countRelationsWith', { id, other: 'country:NL' }, types),
      ask('countRelations', { id }),
      ask('listMentions', { id }),
      ask('findByAlias', { id }),
    ]),
    ...searched.flatMap(([words, labels]) => {
      const query = words.join(' ');
      const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
      const start = `\n ${query}`;
      const parameters = { words, longest, start, whole: `${start}\n`, limit: 7 };
      return [
        ask('searchEntities', parameters, { labels }),
        ask('countMatches', { words, longest }, { labels }),
      ];
    }),
  ];
};

/** The names that a few of the nodes have beside their own. */
const aliasesOf = async (reader: Reader): Promise<string[]> => {
  const nodes = z
    .array(z.object({ properties: z.object({ aliases: z.array(z.string()) }) }))
    .parse(await reader.read('allNodes'));
  return nodes.flatMap(({ properties }) => properties.aliases).slice(0, 10);
};

const searched: readonly (readonly [string[], string[]])[] = [
  [[''], ['Entity']],
  [['kop'], ['Entity']],
  [['terugkeerhubs', 'kop'], ['Entity']],
  [['land'], ['Entity', 'Country']],
  [['brief', 'a'], ['Entity']],
  [['32317'], ['Entity', 'Motion']],
  [['ietsanders'], ['Entity']],
];

/** Rows as they are where the query orders them, else in order of their text; labels, and who holds a node, have none. */
const comparable = (query: string, rows: readonly Record<string, unknown>[]): string[] => {
  const told = rows.map((row) =>
    canonicalJson({
      ...row,
      ...withoutHolder(row),
      ...(Array.isArray(row.labels) ? { labels: [...row.labels].sort() } : {}),
    }),
  );
  return /^ORDER BY/m.test(queryText(query, { labels: ['Entity'], types: [...allTypes] }))
    ? told
    : told.sort();
};

const withoutHolder = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => key === 'properties' || key === 'other')
      .map(([key, value]) => {
        const { heldBy: _heldBy, ...rest }: Record<string, unknown> = Object(value);
        return [key, rest];
      }),
  );
