import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import driver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fill, Parameters } from '../../server/graph/Database.ts';
import { neo4jParameters } from '../../server/graph/neo4jParameters.ts';
import { queryText } from '../../server/graph/queryText.ts';
import { hasNeo4j, neo4jAddress } from './support/databases.ts';

/** A country that so many letters speak of; a statement that visits them shows in what the database says it read. */
const many = 3000;
const few = 5;

/** Runs a query and gives how many nodes and relations the database visited for it, by its own account. */
type Run = (query: string, parameters: Parameters, fill?: Fill) => Promise<number>;

const row = (n: number) => ({
  ...{ id: `r${n}`, near: `initiative:${n}`, far: 'country:NL' },
  properties: { id: `r${n}`, claims: [] },
});
const rows = (from: number, count: number) => Array.from({ length: count }, (_, n) => row(from + n));
const nodes = (ids: readonly string[]) => ids.map((id) => ({ id, properties: { id, name: id } }));
const ids = (from: number, count: number): string[] => rows(from, count).map(({ near }) => near);

/** What loading and retracting a letter does around a country, each a statement that must not visit the others. */
const statements: readonly { query: string; parameters: Parameters; fill?: Fill }[] = [
  { query: 'readNodes', parameters: { ids: ['country:NL', ...ids(0, few)] } },
  { query: 'mergeNodes', parameters: { rows: nodes(ids(0, few)) }, fill: { labels: ['Initiative'] } },
  { query: 'readRelations', parameters: { rows: rows(0, few) }, fill: { types: ['JOINED'] } },
  { query: 'mergeIncoming', parameters: { rows: rows(0, few) }, fill: { types: ['JOINED'] } },
  { query: 'mergeIncoming', parameters: { rows: rows(many, few) }, fill: { types: ['JOINED'] } },
  { query: 'mergeOutgoing', parameters: { rows: rows(0, few) }, fill: { types: ['CONCERNS'] } },
  { query: 'deleteRelations', parameters: { rows: rows(0, few) }, fill: { types: ['JOINED'] } },
  { query: 'setHolders', parameters: { rows: [{ id: 'country:NL', document: 'document:x' }] } },
];

/** `settle` is run when all is loaded, for a database that plans by counts which it takes in the background. */
const describeHub = (start: () => Promise<Run>, settle = async (): Promise<void> => {}): void => {
  let run: Run;
  beforeAll(async () => {
    run = await start();
    await run('mergeNodes', { rows: nodes(['country:NL']) }, { labels: ['Country'] });
    for (let from = 0; from < many; from += 1000) {
      await run('mergeNodes', { rows: nodes(ids(from, 1000)) }, { labels: ['Initiative'] });
      await run('mergeIncoming', { rows: rows(from, 1000) }, { types: ['JOINED'] });
    }
    await run('mergeNodes', { rows: nodes(ids(many, few)) }, { labels: ['Initiative'] });
    await settle();
  });

  it.each(statements)('$query $fill.types', async ({ query, parameters, fill }) => {
    expect(await run(query, parameters, fill)).toBeLessThan(many / 10);
  });

  it('shows when a statement does visit them', async () => {
    expect(
      await run(
        'listRelations',
        { id: 'country:NL', order: ['JOINED'], offset: 0, limit: 1 },
        { types: ['JOINED'] },
      ),
    ).toBeGreaterThan(many / 2);
  });
};

describe('beside a hub in the embedded database', () => {
  let grafeo: GrafeoDB;
  afterAll(() => grafeo.close());
  describeHub(async () => {
    const binding: typeof import('@grafeo-db/js') = createRequire(import.meta.url)('@grafeo-db/js');
    grafeo = binding.GrafeoDB.create();
    for (const statement of ['schemaEntityUnique', 'schemaEntityIndex'])
      await grafeo.executeCypher(queryText(statement));
    return async (query, parameters, fill) =>
      (await grafeo.executeCypher(queryText(query, fill), parameters)).rowsScanned ??
      Number.POSITIVE_INFINITY;
  });
});

describe.skipIf(!hasNeo4j)('beside a hub in Neo4j', () => {
  let connected: Driver;
  afterAll(() => connected?.close());
  const { uri, user, password, database } = neo4jAddress;
  // Until it has sampled its index anew, Neo4j takes every seek for a scan and may read a whole type instead.
  const settle = async () => {
    await connected.executeQuery('CALL db.prepareForReplanning(600)', {}, { database });
  };
  describeHub(async () => {
    connected = driver.driver(uri, driver.auth.basic(user, password), { disableLosslessIntegers: true });
    await connected.executeQuery(queryText('wipe'), {}, { database });
    await connected.executeQuery(queryText('schemaEntityUnique'), {}, { database });
    return async (query, parameters, fill) => {
      const text = `PROFILE ${queryText(query, fill)}`;
      const { summary } = await connected.executeQuery(text, neo4jParameters(parameters), { database });
      return summary.profile ? hitsOf(summary.profile) : Number.POSITIVE_INFINITY;
    };
  }, settle);
});

interface Profile {
  dbHits: number;
  children: Profile[];
}

const hitsOf = ({ dbHits, children }: Profile): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);
