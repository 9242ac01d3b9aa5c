import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { letter } from '../support/letter.ts';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

const hostile = `<script>alert(1)</script> ]]> "&' \u0001 <b>`;

const entry = z.object({
  id: z.string(),
  title: z.string(),
  updated: z.iso.datetime(),
  link: z.url(),
  text: z.string(),
  elements: z.array(z.string()),
});
const parsedFeed = entry.omit({ text: true }).extend({
  fault: z.string().nullable(),
  root: z.string(),
  entries: z.array(entry),
});

describe.runIf(hasBrowser)('a feed', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
    const graph = letter({
      id: 'vijandig',
      title: hostile,
      date: '2026-07-01',
      facts: [['country:LV', 'JOINED', 'initiative:<script>', { role: 'participant' }]],
    });
    const body = new FormData();
    body.set('file', new Blob([JSON.stringify(graph)]), 'vijandig.json');
    expect((await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body })).status).toBe(201);
  });
  afterAll(() => server?.stop());

  const feedOf = async (id: string, lang = 'nl') => {
    const response = await fetch(`${server.url}/api/v1/entities/${encodeURIComponent(id)}/feed?lang=${lang}`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    return response.text();
  };

  /** The feed as Chromium's XML parser reads it. */
  const parsed = async (text: string) => {
    const page = await open(`${server.url}/documents`);
    const read = `(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
      const of = (element) => {
        const own = (name) => [...element.children].find((child) => child.localName === name);
        const alternate = [...element.children].find((child) => child.getAttribute('rel') === 'alternate');
        return {
          id: own('id')?.textContent,
          title: own('title')?.textContent,
          updated: own('updated')?.textContent,
          link: alternate?.getAttribute('href'),
          text: own('content')?.textContent ?? '',
          elements: [...new Set([...element.querySelectorAll('*')].map((each) => each.namespaceURI + ' ' + each.localName))],
        };
      };
      return {
        fault: xml.querySelector('parsererror')?.textContent ?? null,
        root: xml.documentElement.namespaceURI + ' ' + xml.documentElement.localName,
        ...of(xml.documentElement),
        entries: [...xml.querySelectorAll('entry')].map(of),
      };
    })()`;
    return parsedFeed.parse(await page.evaluate(read));
  };

  it.each([
    'country:LV',
    'person:2026-02-geannoteerde-agenda-jbz-raad/veenstra',
    'motion:32317-985',
    'regulation:terugkeerverordening',
  ])('of %s is what RFC 4287 asks for', async (id) => {
    const feed = await parsed(await feedOf(id));
    expect(feed.fault).toBeNull();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.entries.length).toBeGreaterThan(0);
    const ids = [feed, ...feed.entries].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of ids) expect(each).toMatch(/^urn:uuid:/);
    expect(feed.updated).toBe(
      feed.entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
  });

  it('tells what each letter changed, newest first, with quotes', async () => {
    const { entries } = await parsed(await feedOf('country:LV'));
    expect(entries.map(({ updated }) => updated.slice(0, 10))).toEqual([
      '2026-07-01',
      '2026-06-12',
      '2026-05-13',
      '2026-02-20',
    ]);
    expect(entries[2]?.text).toContain(
      'Gewijzigd. Letland trok zich terug uit Kopgroep terugkeerhubs. Eerder: Letland doet mee aan Kopgroep terugkeerhubs.',
    );
    expect(entries[2]?.text).toContain('uit de kopgroep teruggetrokken');
  });

  it('gives hostile names as text', async () => {
    const feed = await parsed(await feedOf('country:LV'));
    expect(feed.fault).toBeNull();
    const [first] = feed.entries;
    expect(first?.title).toBe(hostile.replace('\u0001', '\uFFFD'));
    expect(first?.text).toContain('Letland doet mee aan <script>.');
    const names = feed.elements.map((name) => name.split(' ')[1]);
    expect(names).not.toContain('script');
    expect(feed.elements).toContain('http://www.w3.org/1999/xhtml blockquote');
  });

  it('is the same each time, and in English on request', async () => {
    expect(await feedOf('country:LV')).toBe(await feedOf('country:LV'));
    const english = await parsed(await feedOf('country:LV', 'en'));
    expect(english.title).toBe('Rode Draad: Latvia');
    expect(english.entries[2]?.text).toContain('Changed. Latvia withdrew from');
  });

  it('is not there for what is not in the graph, nor in another language', async () => {
    expect((await fetch(`${server.url}/api/v1/entities/country%3AXX/feed`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/v1/entities/country%3ALV/feed?lang=de`)).status).toBe(400);
  });

  it('is found from the panel, and from the head of the page', async () => {
    const address = '/api/v1/entities/country%3ALV/feed?lang=nl';
    const page = await open(`${server.url}/entities/country%3ALV`);
    const link = page.getByRole('link', { name: 'Volg Letland (Atom)' });
    expect(await link.getAttribute('href')).toBe(address);
    const head = page.locator('head link[rel=alternate][type="application/atom+xml"]');
    expect(await head.getAttribute('href')).toBe(address);
    await page.getByRole('link', { name: 'Brieven' }).click();
    await page.getByRole('heading', { name: 'Brieven' }).waitFor();
    expect(await head.count()).toBe(0);
    const answer = await fetch(`${server.url}/entities/country%3ALV`);
    expect(answer.headers.get('link')).toContain('rel="alternate"; type="application/atom+xml"');
  });
});
