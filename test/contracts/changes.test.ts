import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, changesAnswer } from '../../server/api/contract.ts';
import type { GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startApi();
  await post(
    letter({ id: 'juni', date: '2026-06-12', facts: [['country:DK', 'JOINED', 'initiative:brief']] }),
  );
  await post(
    letter({
      id: 'oktober',
      date: '2026-10-02',
      facts: [['country:NL', 'ATTENDED', 'meeting:jbz-raad-2026-09-28']],
    }),
  );
});
afterAll(() => server.stop());

const post = async (document: GraphDocument): Promise<void> => {
  const body = new FormData();
  body.set('file', new Blob([JSON.stringify(document)]), `${document.document.id.slice(9)}.json`);
  const { status } = await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body });
  expect(status).toBe(201);
};

const ask = (from: string, to: string, language = 'nl') =>
  fetch(`${server.url}/api/v1/changes?${new URLSearchParams({ from, to })}`, {
    headers: { 'Accept-Language': language },
  });

describe('GET changes', () => {
  it.each([
    ['document:juni', 'document:oktober', ['new', 'gone']],
    ['2026-06-12', '2026-12-31', ['new']],
    ['2026-01-01', '2026-12-31', ['new', 'new']],
    ['document:juni', 'document:juni', []],
    ['2026-10-02', '2026-10-02', []],
    ['meeting:jbz-raad-2026-09-28', 'meeting:jbz-raad-2026-09-28', []],
  ])('from %s to %s', async (from, to, expected) => {
    const response = await ask(from, to);
    expect(response.status).toBe(200);
    const { items, total, nodes } = changesAnswer.parse(await response.json());
    expect(items.map(({ change }) => change).sort()).toEqual([...expected].sort());
    expect(total).toBe(items.length);
    const known = new Set(nodes.map(({ id }) => id));
    for (const { relation, about } of items)
      for (const id of [relation.from, relation.to, about]) expect(known.has(id)).toBe(true);
  });

  it.each([
    ['document:juni', '2026-10-02', 400, 'niet te vergelijken', 'cannot be compared'],
    ['document:oktober', 'document:juni', 400, 'is later dan', 'is later than'],
    ['2026-10-02', '2026-06-12', 400, 'draai de twee om', 'exchange the two'],
    ['document:niet', 'document:juni', 404, 'kent "document:niet" niet', 'does not know "document:niet"'],
    ['meeting:jbz-raad-2026-09-28', 'meeting:niet', 404, 'kent "meeting:niet" niet', 'does not know'],
    ['2026-02-31', '2026-06-12', 400, 'geen dag zoals', 'no day such as'],
    ['country:NL', 'country:DK', 400, 'geen id van een brief of bijeenkomst', 'no id of a letter or meeting'],
    ['', '', 400, 'geen id van een brief', 'no id of a letter'],
  ])('from %s to %s is refused, in both languages', async (from, to, status, dutch, english) => {
    for (const [language, text] of [
      ['nl', dutch],
      ['en', english],
    ] as const) {
      const response = await ask(from, to, language);
      expect(response.status).toBe(status);
      const { error } = apiError.parse(await response.json());
      expect(error.message).toContain(text);
      expect(error.remedy).not.toBe('');
    }
  });

  it('needs both', async () => {
    expect((await fetch(`${server.url}/api/v1/changes?from=2026-06-12`)).status).toBe(400);
  });
});
