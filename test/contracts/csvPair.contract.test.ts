import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, facts, uploaded } from '../../server/api/contract.ts';
import { startApi, type TestServer } from '../support/server.ts';
import { hasNeo4j, neo4jAddress } from './support/databases.ts';

const nodes = 'id:ID,name,:LABEL\ncountry:DK,Denemarken,Country\ninitiative:tafel,Ronde tafel,Initiative\n';
const relations = ':START_ID,:END_ID,:TYPE,role\ncountry:DK,initiative:tafel,JOINED,participant\n';
const said = { id: 'gesprekken', by: 'A. Redacteur', reason: 'gesprekken van juni' };

describe.each([
  { name: 'embedded', isThere: true, more: {} },
  { name: 'neo4j', isThere: hasNeo4j, more: { neo4j: neo4jAddress } },
])('a pair of CSV files over HTTP: $name', ({ isThere, more }) => {
  describe.skipIf(!isThere)('is', { timeout: 60_000 }, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startApi(more);
    });
    afterAll(async () => {
      await remove('gesprekken');
      await remove('interviews-van-juni');
      await server?.stop();
    });

    const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1/${path}`, init);
    const remove = (local: string) =>
      ask(`documents/${encodeURIComponent(`document:${local}`)}`, { method: 'DELETE' });
    const post = (files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>>) => {
      const body = new FormData();
      for (const [key, value] of Object.entries(fields)) body.set(key, value);
      for (const [name, content] of Object.entries(files)) body.append('file', new Blob([content]), name);
      return ask('documents', { method: 'POST', body });
    };

    it('one document, whose facts bear who says so and why', async () => {
      const answer = await post({ 'rels.csv': relations, 'nodes.csv': nodes }, said);
      expect(answer.status).toBe(201);
      expect(uploaded.parse(await answer.json())).toMatchObject({ id: 'document:gesprekken', relations: 1 });
      const { items } = facts.parse(await (await ask('entities/country%3ADK/relations')).json());
      const fact = items.find(({ to }) => to.name === 'Ronde tafel');
      expect(JSON.stringify(fact)).toContain('A. Redacteur');
      expect(JSON.stringify(fact)).toContain('gesprekken van juni');
    });

    it('named by its title where it has no id', async () => {
      const { id: _, ...rest } = said;
      const answer = await post(
        { 'nodes.csv': nodes, 'rels.csv': relations },
        { ...rest, title: 'Interviews van juni' },
      );
      expect(uploaded.parse(await answer.json())).toMatchObject({
        id: 'document:interviews-van-juni',
        title: 'Interviews van juni',
      });
    });

    it.each([
      ['without a name', { ...said, id: '' }, nodes, 400, 'invalid-request', '"title"'],
      ['without an author', { ...said, by: ' ' }, nodes, 400, 'invalid-request', 'by'],
      ['without a reason', { ...said, reason: '' }, nodes, 400, 'invalid-request', '"reason"'],
      [
        'with a title that gives no name',
        { by: 'a', reason: 'b', title: '…' },
        nodes,
        400,
        'invalid-request',
        'id',
      ],
      [
        'with a row that is wrong',
        said,
        nodes.replace('Country', 'Landje'),
        422,
        'invalid-document',
        'regel 2',
      ],
      ['with a letter for nodes', said, 'Denemarken doet mee.', 422, 'invalid-document', 'nodes.csv'],
    ])('refused %s', async (_what, fields, first, status, code, words) => {
      const answer = await post({ 'nodes.csv': first, 'rels.csv': relations }, fields);
      const { error } = apiError.parse(await answer.json());
      expect({ status: answer.status, code: error.code }).toEqual({ status, code });
      expect(`${error.message} ${error.remedy}`).toContain(words);
    });

    it('two files and no more', async () => {
      const answer = await post({ 'a.csv': nodes, 'b.csv': relations, 'c.csv': nodes }, said);
      expect(answer.status).toBe(400);
      expect(apiError.parse(await answer.json()).error.code).toBe('invalid-request');
    });
  });
});
