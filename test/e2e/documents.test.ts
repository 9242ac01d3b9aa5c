import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { drawn, untilDrawn } from './support/explorer.ts';
import { startWithSamples } from './support/servers.ts';

const pasted = [
  'Kopgroep visserij',
  '',
  'Op 3 maart 2026 kwam een kopgroep, bestaande uit Denemarken, Ierland en Nederland, bijeen in Dublin.',
  '',
].join('\n');

describe.runIf(hasBrowser)('letters', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  it('come in by pasting, and leave again after a question', async () => {
    const page = await open(server.url);
    await page.getByRole('button', { name: 'Brief toevoegen' }).click();
    await page.getByLabel('Tekst van de brief').fill(pasted);
    await page.getByLabel('Titel').fill('Brief over de visserij');
    await page.getByLabel('Datum').fill('2026-03-04');
    await page.getByRole('button', { name: 'Lezen' }).click();
    await page.locator('.uploads li.done').waitFor();
    await untilDrawn(page);
    await drawn(page, 'country:IE').waitFor({ state: 'attached' });

    await page.getByRole('link', { name: 'Brieven' }).click();
    const row = page.locator('.letters li', { hasText: 'Brief over de visserij' });
    await row.getByText('4 maart 2026').waitFor();
    await row.getByRole('button', { name: /verwijderen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await row.waitFor({ state: 'detached' });
  });

  it('come in by dropping them anywhere', async () => {
    const page = await open(`${server.url}/documents`);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'visserij.txt', { type: 'text/plain' }));
      return data;
    }, pasted);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.getByText('Laat los om de brief te lezen').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.locator('.uploads li.done').waitFor();
    await page.waitForURL((url) => url.pathname === '/');
    await drawn(page, 'country:IE').waitFor({ state: 'attached' });
  });

  it('read well: headings, mentions that lead into the graph, a marked sentence', async () => {
    const page = await open(`${server.url}/documents`);
    await page
      .locator('.letters h2 a', { hasText: /JBZ-Raad/ })
      .first()
      .click();
    await page.locator('.letter h2, .letter h3').nth(2).waitFor();
    await page
      .locator('.letter .mention', { hasText: /^Nederland$/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Nederland' }).waitFor();
    await untilDrawn(page);
    expect(await drawn(page, 'country:NL').getAttribute('aria-selected')).toBe('true');
  });

  it('what is not there says so', async () => {
    const page = await open(`${server.url}/entities/${encodeURIComponent('country:XX')}`);
    await page.getByRole('alert').waitFor();
    await page.goto(`${server.url}/documents/${encodeURIComponent('document:weg')}`);
    await page.getByRole('alert').waitFor();
    await page.goto(`${server.url}/nergens`);
    await page.getByText('Deze pagina is er niet.').waitFor();
  });
});
