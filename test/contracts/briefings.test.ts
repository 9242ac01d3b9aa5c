import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  apiError,
  briefing,
  briefingConflict,
  briefings,
  briefingVersions,
} from '../../server/api/contract.ts';
import { handMade } from '../support/letters.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startApi();
  const body = new FormData();
  body.set('file', new Blob([JSON.stringify(handMade('a', 'country:DK', 'Denemarken'))]), 'a.json');
  expect((await ask('documents', { method: 'POST', body })).status).toBe(201);
});
afterAll(() => server.stop());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1/${path}`, init);
const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
  });
const made = async (body: unknown) => {
  const answer = await send('POST', 'briefings', body);
  expect(answer.status).toBe(201);
  return briefing.parse(await answer.json());
};
const refused = async (answer: Response) => ({
  status: answer.status,
  ...apiError.parse(await answer.json()).error,
});

describe('briefings', () => {
  it('are made, listed, read, saved and taken away', async () => {
    const first = await made({
      title: 'Wie doet mee?',
      steps: [{ title: 'Eén', view: { nodes: ['country:DK'] } }],
    });
    expect(first).toMatchObject({ id: 'wie-doet-mee', version: 1, steps: [{ title: 'Eén' }] });
    expect(first.steps[0]?.facts.nodes[0]?.name).toBe('Denemarken');
    const listed = briefings.parse(await (await ask('briefings')).json());
    expect(listed.items[0]).toMatchObject({ id: first.id, steps: 1, version: 1 });
    const saved = await send('PUT', `briefings/${first.id}`, { ...first, title: 'Anders' });
    expect(briefing.parse(await saved.json())).toMatchObject({ title: 'Anders', version: 2 });
    const versions = briefingVersions.parse(await (await ask(`briefings/${first.id}/versions`)).json());
    expect(versions.items.map(({ title }) => title)).toEqual(['Anders', 'Wie doet mee?']);
    const old = await ask(`briefings/${first.id}/versions/1`);
    expect(briefing.parse(await old.json())).toEqual(first);
    expect((await ask(`briefings/${first.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`briefings/${first.id}`)).status).toBe(404);
    expect((await ask(`briefings/${first.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('are copied, and brought back from what was read of them', async () => {
    const first = await made({ title: 'Origineel', language: 'en', steps: [{ text: 'x' }] });
    const copy = await made({ copyOf: first.id });
    expect(copy).toMatchObject({ title: 'Origineel (copy)', language: 'en', version: 1 });
    expect(copy.steps).toEqual(first.steps);
    const again = await send('POST', 'briefings', first);
    expect(await refused(again)).toMatchObject({ status: 409, code: 'conflict' });
    const elsewhere = await made({ ...first, id: 'van-elders', unknown: 'field' });
    expect(elsewhere.steps).toEqual(first.steps);
  });

  it('of which two people change the same have a conflict, and both texts are there', async () => {
    const first = await made({ title: 'Samen', steps: [{ title: 'a' }] });
    const titled = (title: string) => ({ ...first, steps: first.steps.map((step) => ({ ...step, title })) });
    await send('PUT', `briefings/${first.id}`, titled('b'));
    const answer = await send('PUT', `briefings/${first.id}`, titled('c'));
    expect(answer.status).toBe(409);
    const body: unknown = await answer.json();
    expect(apiError.parse(body).error).toMatchObject({ code: 'conflict' });
    const conflict = briefingConflict.parse(body);
    expect(conflict).toMatchObject({
      current: { version: 2, steps: [{ title: 'b' }] },
      conflicts: [{ step: first.steps[0]?.id, field: 'title' }],
    });
    const kept = await ask(`briefings/${first.id}/versions/${conflict.kept}`);
    expect(briefing.parse(await kept.json())).toMatchObject({ steps: [{ title: 'c' }] });
  });

  it.each([
    ['cut off', '{"title": "x",\n "steps": [{"title": "y', 400, 'invalid-request', 'line 2, column 24'],
    ['edited wrongly', '{"title": "x",\n "steps": [},', 400, 'invalid-request', 'line 2, column 12'],
    ['empty', '', 400, 'invalid-request', 'No JSON'],
    [
      'of another shape',
      { steps: [{}, { view: { kind: 'pie' } }] },
      400,
      'invalid-request',
      'steps.1.view.kind',
    ],
    ['no object', '[]', 400, 'invalid-request', 'expected object'],
    ['too long', { steps: Array.from({ length: 201 }, () => ({})) }, 400, 'invalid-request', 'these are 201'],
    ['too large', `"${'x'.repeat(21 * 1024 * 1024)}"`, 413, 'too-large', '20 MB'],
    ['of an id that is none', { id: 'a/b' }, 400, 'invalid-request', 'id'],
    ['a copy of nothing', { copyOf: 'niets' }, 404, 'not-found', 'niets'],
  ])('that are %s are refused, and it is said why', async (_what, body, status, code, words) => {
    const before = await (await ask('briefings')).json();
    const answer = await refused(await send('POST', 'briefings', body));
    expect(answer).toMatchObject({ status, code, message: expect.stringContaining(words) });
    expect(await (await ask('briefings')).json()).toEqual(before);
  });

  it('are written by this page and by programs, and by no page of elsewhere', async () => {
    const answer = await send('POST', 'briefings', {}, { origin: 'https://elders.example' });
    expect(await refused(answer)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('that are not there, or not in that version, are not found', async () => {
    const { id } = await made({ title: 'Een' });
    for (const path of [
      'briefings/niets/versions',
      `briefings/${id}/versions/2`,
      `briefings/${id}/versions/x`,
    ])
      expect(await refused(await ask(path))).toMatchObject({ status: 404, code: 'not-found' });
    const answer = await send('PUT', 'briefings/niets', { steps: [] });
    expect(await refused(answer)).toMatchObject({ status: 404, code: 'not-found' });
  });
});
