import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { startProgram } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { untilDrawn, upload } from './support/explorer.ts';

const turned = /[\u202a-\u202e\u2066-\u2069]/;
const letter = [
  'Betreft: kopgroep \u202evisserij\u202c',
  '',
  'Op 3 maart 2026 kwam een kopgroep \u2067visserij\u2069, bestaande uit Denemarken en \u202eIerland\u202c, bijeen.',
  'Frankrijk doet \u202etein\u202c mee aan de kopgroep visserij.',
  '',
].join('\n');

describe.runIf(hasBrowser)('a letter with signs that turn its text', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startProgram();
  });
  afterAll(() => server?.stop());

  it('is shown as it stands, with the signs to be seen, on every page', async () => {
    const page = await open(`${server.url}/documents`);
    await upload(page, { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from(letter) });
    await page.locator('.uploads li.done').waitFor();
    await untilDrawn(page);
    const words = () => page.locator('body').textContent().then(String);
    expect(await words()).not.toMatch(turned);
    await page.goto(`${server.url}/documents`);
    await page.locator('.letters h2 a').first().waitFor();
    expect(await words()).not.toMatch(turned);
    await page.locator('.letters h2 a').first().click();
    await page.locator('.letter p').first().waitFor();
    const text = await words();
    expect(text).not.toMatch(turned);
    expect(text).toContain('Frankrijk doet ↔tein↔ mee');
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/turned.png` });
    for (const place of ['entities/country%3ADK', 'matrix']) {
      await page.goto(`${server.url}/${place}`);
      await page
        .locator('main')
        .getByText(/Denemarken/)
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      expect(await words()).not.toMatch(turned);
    }
  });
});
