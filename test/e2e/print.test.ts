import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letter } from '../support/letter.ts';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

describe.runIf(hasBrowser)('the page of an entity on paper', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
    const facts = Array.from(
      { length: 20 },
      (_, n) => ['country:NL', 'JOINED', `initiative:overleg-${n}`, { role: 'participant' }] as const,
    );
    const body = new FormData();
    body.set('file', new Blob([JSON.stringify(letter({ id: 'veel', facts }))]), 'veel.json');
    await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body });
  });
  afterAll(() => server?.stop());

  it('has every fact with its quotes under the name of its relation, the folded ones too', async () => {
    const page = await open(`${server.url}/entities/country%3ANL`, { theme: 'dark' });
    await page.getByRole('heading', { level: 2, name: 'Doet mee' }).waitFor();
    const facts = page.locator('.facts > li');
    const all = await facts.count();
    const onScreen = await facts.filter({ visible: true }).count();
    expect(onScreen).toBeLessThan(all);
    await page.emulateMedia({ media: 'print' });
    expect(await facts.filter({ visible: true }).count()).toBe(all);
    for (const fact of await facts.all())
      expect(await fact.locator('blockquote').filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  it('leaves away what can only be clicked, says where it comes from, and is black on white in the dark too', async () => {
    const page = await open(`${server.url}/entities/country%3ANL`, { theme: 'dark' });
    await page.locator('.facts').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('header.top').isVisible()).toBe(false);
    await page.getByText('Rode Draad, stand van de brieven op').waitFor();
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  it('is a PDF of A4 sheets', async () => {
    const page = await open(`${server.url}/entities/country%3ANL`);
    await page.locator('.facts').first().waitFor();
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    expect(await page.title()).toBe('Nederland – Rode Draad');
  });
});
