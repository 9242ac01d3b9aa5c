import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, type BriefingSent, briefing, modelAnswer } from '../../server/api/contract.ts';
import { letter } from '../support/letter.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startApi();
  const body = new FormData();
  const graph = letter({
    id: 'juni',
    facts: [
      ['country:DK', 'JOINED', 'initiative:kopgroep'],
      ['country:NL', 'JOINED', 'initiative:kopgroep'],
    ],
  });
  body.set('file', new Blob([JSON.stringify(graph)]), 'juni.json');
  expect((await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body })).status).toBe(201);
});
afterAll(() => server.stop());

const post = (body: Partial<BriefingSent>) =>
  fetch(`${server.url}/api/v1/briefings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': body.language ?? 'nl' },
    body: JSON.stringify(body),
  });

describe('a briefing from a starter', () => {
  it('is saved with the facts that its steps show, and nothing of it has changed yet', async () => {
    const id = 'initiative:juni/kopgroep';
    const response = await post({ starter: { kind: 'entity', id }, language: 'en' });
    expect(response.status).toBe(201);
    const made = briefing.parse(await response.json());
    expect(made.title).toBe('Kopgroep');
    expect(made.steps.map(({ title }) => title)).toEqual([
      'Two countries take part in Kopgroep',
      'Both countries that take part are members of the EU',
      'All of it rests on one letter',
    ]);
    for (const { view, facts, news, evidence } of made.steps) {
      expect(facts.relations.map((relation) => relation.id).sort()).toEqual([...view.relations].sort());
      expect(facts.nodes.map((node) => node.id).sort()).toEqual([...view.nodes].sort());
      expect(evidence.map(({ title }) => title)).toContain('Brief juni');
      expect(news).toEqual([]);
    }
  });

  it('has the title that is sent with it', async () => {
    const starter = { kind: 'entity', id: 'initiative:juni/kopgroep' } as const;
    const made = briefing.parse(await (await post({ starter, title: 'Voor de raad' })).json());
    expect([made.title, made.language]).toEqual(['Voor de raad', 'nl']);
  });

  it('is refused with a reason where there is none to make', async () => {
    const refused = await post({ starter: { kind: 'entity', id: 'country:DK' }, language: 'en' });
    expect(refused.status).toBe(400);
    expect(apiError.parse(await refused.json()).error.message).toBe(
      'The program makes no draft from "country:DK".',
    );
    expect((await post({ starter: { kind: 'entity', id: 'motion:32317-1' } })).status).toBe(404);
    expect(
      (await post({ starter: { kind: 'changes', from: 'document:juni', to: 'document:juli' } })).status,
    ).toBe(404);
  });

  it('can begin where the model says so', async () => {
    const { entities } = modelAnswer.parse(await (await fetch(`${server.url}/api/v1/model`)).json());
    const begins = entities.filter(({ starter }) => starter).map(({ type }) => type);
    expect(begins).toEqual(['Motion', 'Commitment', 'Initiative', 'Meeting']);
  });
});
