import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, briefing } from '../../server/api/contract.ts';
import { handMade } from '../support/letters.ts';
import { hostile } from '../support/sampleBriefing.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;
let id = '';

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1/${path}`, init);
const make = async (body: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await ask('briefings', { method: 'POST', body: JSON.stringify(body), headers });
  expect(answer.status).toBe(201);
  return briefing.parse(await answer.json());
};
const exported = (query: string, of = id) => ask(`briefings/${encodeURIComponent(of)}/export?${query}`);
const refused = async (query: string, of = id) => {
  const answer = await ask(`briefings/${of}/export?${query}`, { headers: { 'accept-language': 'en' } });
  return { status: answer.status, ...apiError.parse(await answer.json()).error };
};

beforeAll(async () => {
  server = await startApi();
  const body = new FormData();
  body.set('file', new Blob([JSON.stringify(handMade('a', 'country:DK', 'Denemarken'))]), 'a.json');
  expect((await ask('documents', { method: 'POST', body })).status).toBe(201);
  const steps = [
    { title: 'Wie doet mee', view: { nodes: ['country:DK'] } },
    { title: hostile, view: { kind: 'map', nodes: ['country:DK'] } },
  ];
  id = (await make({ title: 'Coördinatie: "wie"?', steps })).id;
});
afterAll(() => server.stop());

describe('a briefing as a file', () => {
  it.each([
    ['pdf', 'application/pdf', 'pdf', '%PDF-1.7'],
    ['pdf&paper=a4', 'application/pdf', 'pdf', '%PDF-1.7'],
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx', 'PK'],
    ['png', 'application/zip', 'zip', 'PK'],
    ['md', 'text/markdown; charset=utf-8', 'md', '# Coördinatie: "wie"?'],
    ['json', 'application/json; charset=utf-8', 'json', '{'],
  ])('%s has its type and a name', async (format, type, extension, begin) => {
    const answer = await exported(`format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="coordinatie-wie.${extension}"; filename*=UTF-8''co%C3%B6rdinatie-wie.${extension}`,
    );
    const content = Buffer.from(await answer.arrayBuffer());
    expect(content.toString('utf8').startsWith(begin)).toBe(true);
  });

  it('of one step is a picture', async () => {
    const answer = await exported('format=png&step=2');
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('content-disposition')).toContain('coordinatie-wie-2.png');
  });

  it('is written in the language that is asked for, else in its own', async () => {
    expect(await (await exported('format=md')).text()).toContain('Waar deze briefing op rust');
    expect(await (await exported('format=md&language=en')).text()).toContain('What this briefing rests on');
  });

  it('as JSON is brought to where there is none of that id', async () => {
    const sent: unknown = await (await exported('format=json')).json();
    const read = briefing.parse(sent);
    expect((await ask(`briefings/${read.id}`, { method: 'DELETE' })).status).toBe(204);
    const made = await make(sent);
    expect(made).toMatchObject({
      id: read.id,
      title: read.title,
      language: read.language,
      steps: read.steps,
    });
  });

  it('without steps has its title', async () => {
    const empty = await make({ title: 'Leeg' });
    for (const format of ['pdf', 'pdf&paper=a4', 'pptx', 'png', 'md', 'json'])
      expect((await exported(`format=${format}`, empty.id)).status).toBe(200);
    expect((await exported('format=png', empty.id)).headers.get('content-type')).toBe('image/png');
  });
});

describe('what cannot be', () => {
  it('is another format', async () => {
    const answer = await refused('format=docx');
    expect(answer).toMatchObject({ status: 400, code: 'invalid-request' });
    for (const name of ['pdf', 'pptx', 'png', 'md', 'json']) expect(answer.remedy).toContain(name);
  });

  it('is a step behind the last, or none', async () => {
    expect(await refused('format=png&step=3')).toMatchObject({
      ...{ status: 400, message: 'The briefing has no step 3; the last one is 2.' },
    });
    for (const step of ['0', '1.5', 'x'])
      expect(await refused(`format=png&step=${step}`)).toMatchObject({ code: 'invalid-request' });
  });

  it('is another paper, or a briefing that is not there', async () => {
    expect(await refused('format=pdf&paper=a3')).toMatchObject({ code: 'invalid-request' });
    expect(await refused('format=pdf', 'nergens')).toMatchObject({ status: 404, code: 'not-found' });
  });
});
