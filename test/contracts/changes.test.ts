import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  apiError,
  type ChangesAnswer,
  changesAnswer,
  documentAnswer,
  uploaded,
} from '../../server/api/contract.ts';
import type { GraphDocument } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { rootDir, startApi, type TestServer } from '../support/server.ts';

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

/** A letter as a reader uploads it. */
const upload = async (file: string): Promise<string> => {
  const body = new FormData();
  body.set('file', new Blob([readFileSync(file)]), path.basename(file));
  const response = await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body });
  return uploaded.parse(await response.json()).id;
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
    [
      'document:niet',
      'document:juni',
      404,
      'geen ingelezen brief "document:niet"',
      'no loaded letter "document:niet"',
    ],
    ['meeting:jbz-raad-2026-09-28', 'meeting:niet', 404, 'geen die daarover gaat', 'none about it'],
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

const told = ({ items }: ChangesAnswer): string[] =>
  items.map(({ change, sentence, before }) =>
    [change, sentence.nl, ...(before ? ['Eerder:', before.sentence.nl] : [])].join(' '),
  );

/** Every quote stands in its letter as it says; every sentence is complete. */
const expectSound = async ({ items }: ChangesAnswer): Promise<void> => {
  const texts = new Map<string, string>();
  for (const { sentence, evidence } of items) {
    for (const text of [sentence.nl, sentence.en]) expect(text).toMatch(/^\P{Ll}[^{}]+\.$/u);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { documentId, start, end, quote } of evidence) {
      const known = texts.get(documentId) ?? (await textOf(documentId));
      texts.set(documentId, known);
      expect(known.slice(start, end)).toBe(quote);
    }
  }
};

const textOf = async (id: string): Promise<string> => {
  const response = await fetch(`${server.url}/api/v1/documents/${encodeURIComponent(id)}`);
  return documentAnswer.parse(await response.json()).text;
};

describe('an annotated agenda and the report of the same Council', () => {
  const folder = path.join(rootDir, 'test/support/council');
  let agenda = '';
  let report = '';
  beforeAll(async () => {
    agenda = await upload(path.join(folder, '2026-10-geannoteerde-agenda-jbz-raad.txt'));
    report = await upload(path.join(folder, '2026-10-verslag-jbz-raad.txt'));
  });
  const changes = async (from: string, to: string): Promise<ChangesAnswer> =>
    changesAnswer.parse(await (await ask(from, to)).json());

  const joined = 'doet mee aan Kopgroep grensdronen.';
  const initiated = 'nam het initiatief tot Kopgroep grensdronen.';
  const letters = {
    agenda: 'Geannoteerde agenda van de JBZ-Raad van 8 en 9 oktober 2026',
    report: 'Verslag van de JBZ-Raad van 8 en 9 oktober 2026',
  };
  const putOff = 'Toezegging TZ202607-031 nog loopt (uiterlijk:';
  const news = [
    'new Hongarije doet niet mee aan Kopgroep grensdronen.',
    `changed Estland ${joined} Eerder: Estland ${initiated}`,
    `changed Finland ${joined} Eerder: Finland ${initiated}`,
    `changed Letland trok zich terug uit Kopgroep grensdronen. Eerder: Letland ${joined}`,
    `changed Litouwen ${joined} Eerder: Litouwen overweegt deelname aan Kopgroep grensdronen.`,
    'new Brouwer diende Motie Brouwer in.',
    'new Motie Brouwer is gepubliceerd als Kamerstuk 32317, nr. 1108.',
    `new ${letters.report} meldt dat Motie Brouwer nog loopt (uitslag: aangenomen).`,
    `changed ${letters.report} doet Motie Hoekman en Yildirim af. Eerder: ${letters.agenda} meldt dat Motie Hoekman en Yildirim nog loopt.`,
    `changed ${letters.report} meldt dat ${putOff} 1 december 2026). Eerder: ${letters.agenda} meldt dat ${putOff} 1 november 2026).`,
    'new Grensdroneverordening wijzigt Schengengrenscode.',
    'new Malta onthield zich van stemming over Grensdroneverordening.',
    'new Nederland stemde voor Grensdroneverordening.',
    `new ${letters.report} verwijst naar Kamerstuk 32317, nr. 1108.`,
  ];
  const omitted = [
    'gone Frontex is gevraagd of gewenst bij Kopgroep grensdronen.',
    'gone Portugal ondertekende Verklaring over vermiste kinderen.',
    'gone Spanje ondertekende Verklaring over vermiste kinderen.',
    'gone Motie Hoekman en Yildirim gaat over Kopgroep grensdronen.',
  ];

  it('has each change, and nothing else', async () => {
    const answer = await changes(agenda, report);
    expect(told(answer).sort()).toEqual([...news, ...omitted].sort());
    await expectSound(answer);
  });

  it('has the same news between the days of the two, and nothing gone', async () => {
    const answer = await changes('2026-10-22', '2026-10-23');
    expect(told(answer).sort()).toEqual([...news].sort());
  });

  it('is one Council, and another one is compared with both', async () => {
    const council = 'meeting:jbz-raad-2026-10-08';
    expect((await changes(council, council)).total).toBe(0);
    const { letters: sides, items } = await changes('meeting:jbz-raad-2026-09-28', council);
    expect(sides.to).toEqual([report, agenda]);
    expect(items.map(({ sentence }) => sentence.nl)).toContain(`Litouwen ${joined}`);
  });

  const realLetter = path.resolve(rootDir, '../shared/letters/verslag-jbz-raad-2026-06-04.txt');
  it.skipIf(!existsSync(realLetter))('is held against the real letter, beside the checkout', async () => {
    const real = await upload(realLetter);
    const answer = await changes(real, agenda);
    expect(new Set(answer.items.map(({ change }) => change))).toEqual(new Set(['new', 'gone']));
    await expectSound(answer);
  });
});
