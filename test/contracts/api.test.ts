import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  apiError,
  documentAnswer,
  documents,
  entityAnswer,
  facts,
  findings,
  graphAnswer,
  health,
  matrixAnswer,
  modelAnswer,
  motions,
  searchAnswer,
  traceAnswer,
  uploaded,
} from '../../server/api/contract.ts';
import { handMade, wrongFiles } from '../support/letters.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startApi();
});
afterAll(() => server.stop());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1/${path}`, init);

function post(
  name: string,
  content: string | Buffer,
  fields: Record<string, string> = {},
  init: RequestInit = {},
) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.set(key, value);
  body.set('file', new Blob([Buffer.from(content)]), name);
  return ask('documents', { method: 'POST', body, ...init });
}

const graphJson = (local: string, country = 'country:DK', name = 'Denemarken') =>
  JSON.stringify(handMade(local, country, name));

describe('what is read', () => {
  beforeAll(async () => {
    expect((await post('a.json', graphJson('a'))).status).toBe(201);
  });

  it('health', async () => {
    const answer = health.parse(await (await ask('health')).json());
    expect(answer).toMatchObject({ status: 'ok', database: 'embedded' });
    expect(answer.documents).toBeGreaterThan(0);
  });

  it('model', async () => {
    const { entities, relations, terms } = modelAnswer.parse(await (await ask('model')).json());
    expect(entities.find(({ type }) => type === 'Country')?.label.nl).toBe('Land');
    expect(relations.find(({ type }) => type === 'JOINED')?.to).toEqual(['Initiative']);
    expect(terms['role.signatory']?.nl).toBe('ondertekenaar');
  });

  it('search', async () => {
    const { items } = searchAnswer.parse(await (await ask('search?q=denem')).json());
    expect(items[0]).toMatchObject({ id: 'country:DK', type: 'Country' });
  });

  it('an entity, its facts and its neighbours', async () => {
    const entity = entityAnswer.parse(await (await ask('entities/country%3ADK')).json());
    expect(entity.name).toBe('Denemarken');
    const { items } = facts.parse(await (await ask('entities/country%3ADK/relations')).json());
    expect(items[0]?.type).toBe('JOINED');
    expect(items[0]?.evidence[0]).toMatchObject({ documentId: 'document:a', start: 0 });
    const around = graphAnswer.parse(await (await ask('entities/country%3ADK/neighbours')).json());
    expect(around.nodes.map(({ id }) => id)).toContain(items[0]?.to.id);
  });

  it('an entity whose id holds a slash', async () => {
    const { items } = facts.parse(await (await ask('entities/country%3ADK/relations')).json());
    const id = items[0]?.to.id ?? '';
    expect(id).toContain('/');
    expect(entityAnswer.parse(await (await ask(`entities/${encodeURIComponent(id)}`)).json()).id).toBe(id);
  });

  it('a trace: of what leads nowhere no path, of what is not there 404', async () => {
    const trace = traceAnswer.parse(await (await ask('traces/country%3ADK')).json());
    expect(trace).toMatchObject({ node: { id: 'country:DK' }, paths: [], complete: true });
    const missing = await ask('traces/motion%3A1-1');
    expect(missing.status).toBe(404);
    expect(apiError.parse(await missing.json()).error.code).toBe('not-found');
  });

  it('motions, as they stand on a day that is one', async () => {
    const text = 'De motie Karsten over het snoeien van bomen is afgedaan.';
    const { id } = uploaded.parse(await (await post('moties.txt', text)).json());
    const answer = motions.parse(await (await ask('motions?on=2026-12-01')).json());
    expect(answer).toMatchObject({ total: 1, on: '2026-12-01', complete: true });
    expect(answer.items[0]).toMatchObject({ subject: 'het snoeien van bomen', status: 'settled' });
    expect((await ask('motions?on=gisteren')).status).toBe(400);
    await ask(`documents/${encodeURIComponent(id)}`, { method: 'DELETE' });
  });

  it('documents, one document, and its graph', async () => {
    const { items } = documents.parse(await (await ask('documents')).json());
    expect(items.map(({ id }) => id)).toContain('document:a');
    const one = documentAnswer.parse(await (await ask('documents/document%3Aa')).json());
    expect(one.text).toContain('kopgroep');
    const graph = graphAnswer.parse(
      await (await ask('documents/document%3Aa/graph?type=JOINED&type=CITES')).json(),
    );
    expect(graph.relations.map(({ type }) => type)).toEqual(['JOINED']);
  });

  it('who joined what, by rows of one type', async () => {
    const answer = matrixAnswer.parse(await (await ask('matrix?type=Country')).json());
    expect(answer.cells[0]).toMatchObject({
      row: 'country:DK',
      type: 'JOINED',
      role: 'participant',
      status: null,
    });
    expect(answer.rows).toEqual(['country:DK']);
    expect(answer.columns).toEqual([answer.cells[0]?.column]);
    expect((await (await ask('matrix?type=Minister')).json()).cells).toEqual([]);
  });

  it('the whole graph, and that it is sound', async () => {
    const graph = await (await ask('export?format=json')).json();
    expect(Object.keys(graph)).toEqual(['documents', 'entities', 'relations']);
    expect(findings.parse(await (await ask('verify')).json())).toEqual({ items: [], total: 0 });
  });
});

describe('letters come and go', () => {
  it('201 for a new one and a changed one, 200 for the same again', async () => {
    const outcomes = [];
    for (const name of ['Denemarken', 'Denemarken', 'Duitsland']) {
      const response = await post(
        'x.json',
        graphJson('b', name === 'Duitsland' ? 'country:DE' : 'country:DK', name),
      );
      outcomes.push([response.status, uploaded.parse(await response.json()).outcome]);
    }
    expect(outcomes).toEqual([
      [201, 'loaded'],
      [200, 'unchanged'],
      [201, 'replaced'],
    ]);
  });

  it('204 for one that goes, 404 for one that is not there', async () => {
    await post('c.txt', 'Tekst.');
    expect((await ask('documents/document%3Ac', { method: 'DELETE' })).status).toBe(204);
    expect((await ask('documents/document%3Ac')).status).toBe(404);
    expect((await ask('documents/document%3Ac', { method: 'DELETE' })).status).toBe(404);
  });

  it('the name of the part gives the id, without its folders', async () => {
    const response = await post('../../Brief één.txt', 'Tekst.');
    expect(uploaded.parse(await response.json()).id).toBe('document:brief-een');
  });

  it('the fields say what the letter does not', async () => {
    const response = await post('d.txt', 'Tekst.', { id: 'e', title: 'Een titel', date: '2026-01-02' });
    expect(uploaded.parse(await response.json())).toMatchObject({ id: 'document:e', title: 'Een titel' });
    const { date } = documentAnswer.parse(await (await ask('documents/document%3Ae')).json());
    expect(date).toBe('2026-01-02');
  });

  it('pasted text has the id of its first line, from a form as from JSON', async () => {
    const text = '\n  Verslag 4/5 juni: de Raad\n\nTekst.';
    const form = new FormData();
    form.set('text', text);
    form.set('title', '');
    const first = await ask('documents', { method: 'POST', body: form });
    expect(uploaded.parse(await first.json()).id).toBe('document:verslag-4-5-juni-de-raad');
    const headers = { 'content-type': 'application/json' };
    const second = await ask('documents', { method: 'POST', headers, body: JSON.stringify({ text }) });
    expect(uploaded.parse(await second.json()).outcome).toBe('unchanged');
  });

  it('text in which nothing is found is loaded, with a warning', async () => {
    const response = await post('niets.txt', 'abc def ghi');
    expect(response.status).toBe(201);
    expect(uploaded.parse(await response.json()).warnings.map(({ code }) => code)).toContain('nothing-found');
  });

  it('many at once are taken one by one', async () => {
    const names = Array.from({ length: 6 }, (_, at) => `tegelijk-${at}`);
    const answers = await Promise.all(names.map((name) => post(`${name}.json`, graphJson(name))));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
  });
});

describe('what is refused', () => {
  it.each(wrongFiles)('$what: $code, and nothing is loaded', async ({ name, bytes, code }) => {
    const before = await (await ask('export')).text();
    const response = await post(name, bytes);
    const { error } = apiError.parse(await response.json());
    expect(error.code).toBe(code);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(error.message).not.toBe('');
    expect(error.remedy).not.toBe('');
    expect(await (await ask('export')).text()).toBe(before);
  });

  it('what grows over the limit on the way', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let megabyte = 0; megabyte < 30; megabyte++) controller.enqueue(Buffer.alloc(1_000_000, 'a'));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const response = await ask('documents', { method: 'POST', headers, body, ...{ duplex: 'half' } });
    expect(response.status).toBe(413);
    expect((await ask('health')).status).toBe(200);
  });

  it('a request with nothing in it, with two files, and with a file and a text', async () => {
    const twice = new FormData();
    twice.append('file', new Blob(['a']), 'a.txt');
    twice.append('file', new Blob(['b']), 'b.txt');
    const requests = [
      ask('documents', { method: 'POST' }),
      ask('documents', { method: 'POST', body: twice }),
      post('a.txt', 'a', { text: 'b' }),
      post('a.txt', 'a', { date: 'gisteren' }),
      post('a.txt', 'a', { id: '../x' }),
    ];
    for (const response of await Promise.all(requests)) {
      expect(response.status).toBe(400);
      expect(apiError.parse(await response.json()).error.code).toBe('invalid-request');
    }
  });

  it.each([
    ['search?limit=0', 400, 'limit'],
    ['matrix?from=juni', 400, 'from'],
    ['entities/country%3AZZ', 404, 'country:ZZ'],
    ['entities/country%3AZZ/relations', 404, 'country:ZZ'],
    ['entities/country%3AZZ/neighbours', 404, 'country:ZZ'],
    ['documents/document%3Azz', 404, 'document:zz'],
    ['documents/document%3Azz/graph', 404, 'document:zz'],
    ['export?format=doc', 400, 'doc'],
    ['nergens', 404, 'nergens'],
    ['entities/%E0%A4%A', 400, ''],
  ])('%s: %i', async (path, status, said) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(apiError.parse(await response.json()).error.message).toContain(said);
  });

  it('speaks Dutch, unless the reader prefers English', async () => {
    const inLanguage = async (language: string) => {
      const response = await ask('documents/document%3Azz', { headers: { 'accept-language': language } });
      return apiError.parse(await response.json()).error.message;
    };
    expect(await inLanguage('en-GB,en;q=0.9,nl;q=0.5')).toContain('does not know');
    for (const language of ['nl', 'nl-NL,nl;q=0.9,en;q=0.8', '*', 'de']) {
      expect(await inLanguage(language)).toContain('kent');
    }
  });
});

describe('other web pages are kept out', () => {
  it.each(['http://elders.example', 'null', 'http://localhost:1'])('a change from %s', async (origin) => {
    const response = await post('f.txt', 'Tekst.', {}, { headers: { origin } });
    expect(response.status).toBe(403);
  });

  it('but not a change from its own page', async () => {
    const response = await post('f.txt', 'Tekst.', {}, { headers: { origin: server.url } });
    expect(response.status).toBe(201);
  });

  it('a name that was pointed at this machine', async () => {
    expect(await statusFor({ host: 'elders.example' })).toBe(403);
    expect(await statusFor({ host: 'localhost:1234' })).toBe(200);
    expect(await statusFor({ host: '[::1]:1234' })).toBe(200);
  });

  it('a token of another server', async () => {
    expect(await statusFor({ 'x-rode-draad-token': 'een-ander' })).toBe(403);
  });

  /** `fetch` lets nobody set the name that is asked for. */
  const statusFor = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${server.url}/api/v1/health`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
});
