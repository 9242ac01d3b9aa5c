import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { violations } from './support/axe.ts';
import { pathOf, threeSteps } from './support/briefings.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { search, untilDrawn } from './support/explorer.ts';
import { startWithSamples } from './support/servers.ts';

const letter = encodeURIComponent('document:2026-03-verslag-jbz-raad');

const pages = [
  { name: 'the first view', path: '/' },
  { name: 'a selected node', path: `/?doc=${letter}&s=country%3ANL` },
  { name: 'an empty canvas', path: '/?doc=none' },
  { name: 'what changed', path: '/changes' },
  {
    name: 'what changed around a selected node',
    path: `/changes?from=2026-02-20&to=2026-06-12&s=country%3AAT`,
  },
  { name: 'all letters', path: '/documents' },
  { name: 'a letter at a sentence', path: `/documents/${letter}?start=400&end=520` },
  { name: 'the motions', path: '/motions?on=2026-12-27' },
  { name: 'the trace of a motion', path: '/trace/motion%3A32317-985' },
  { name: 'a trace that leads nowhere', path: '/trace/motion%3A19637-3541' },
  { name: 'a trace the other way round', path: '/trace/regulation%3A32012L0029' },
  { name: 'the page of a country', path: '/entities/country%3ANL' },
];

describe.runIf(hasBrowser)('axe finds no violations', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  it.each(pages)('on $name', async ({ path }) => {
    for (const options of [{}, { theme: 'dark' as const }, { size: phone }]) {
      const page = await open(server.url + path, options);
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
    }
  });

  it('on the list of briefings, while one is made, shown and spoken with, and when its facts have changed', async () => {
    const made = await threeSteps(server, 'Voor iedereen');
    const at = (query: string): string => pathOf(made, query);
    const addresses = ['/briefings', at(''), at('?present=1'), at('?notes=1'), at('?version=1')];
    for (const address of addresses)
      for (const options of [{}, { theme: 'dark' as const }, { size: phone }]) {
        const page = await open(server.url + address, options);
        await page.waitForLoadState('networkidle');
        expect(await violations(page), address).toEqual([]);
      }
    const page = await open(server.url + at(''));
    await page.getByRole('button', { name: 'Titel wijzigen' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Meenemen').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.thread-list summary').click();
    await page.getByRole('button', { name: 'Verwijder stap' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('while searching, and in the dialog', async () => {
    const page = await open(server.url);
    await untilDrawn(page);
    await search(page).fill('ned');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Brief toevoegen' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
