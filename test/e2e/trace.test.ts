import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, phone, realLetter, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

const isThere = existsSync(realLetter);
if (!isThere) console.warn(`${realLetter} is not there: the traces of the real letter are not looked at.`);

const group = 'initiative:2026-02-geannoteerde-agenda-jbz-raad/kopgroep-terugkeerhubs';

describe.runIf(hasBrowser)('where a motion went', () => {
  const { open } = useBrowser();
  let server: TestServer;
  const trace = (id: string) => `${server.url}/trace/${encodeURIComponent(id)}`;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  it('is reached from the list, from the navigation, in two steps', async () => {
    const page = await open(server.url);
    await page.getByRole('navigation').getByRole('link', { name: 'Moties' }).click();
    await page.getByRole('link', { name: 'Motie Veenstra' }).click();
    await page.getByRole('heading', { level: 1, name: 'Motie Veenstra' }).waitFor();
    const current = page.getByRole('navigation').locator('[aria-current=page]');
    expect(await current.textContent()).toBe('Moties');
  });

  it('tells an arrow with its quote when it is chosen, keeps that in the address, and lets go of it', async () => {
    const page = await open(trace('motion:32317-985'));
    await page
      .locator('.lanes')
      .getByRole('link', { name: /Motie Veenstra gaat over/ })
      .click();
    const panel = page.locator('.panel');
    await panel.getByRole('heading', { name: /^Motie Veenstra gaat over/ }).waitFor();
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('s')).toContain('|CONCERNS|');
    expect(await page.locator('.trace-lines .thread').count()).toBe(1);
    await page.reload();
    await panel.getByRole('heading', { name: /^Motie Veenstra gaat over/ }).waitFor();
    await page.keyboard.press('Escape');
    await panel.getByText('Waar de route heen leidt').waitFor();
    expect(new URL(page.url()).searchParams.has('s')).toBe(false);
  });

  it('works from the keyboard: every symbol and every arrow is a link with a name', async () => {
    const page = await open(trace('motion:32317-985'));
    const links = page.locator('.lanes a');
    await links.first().waitFor();
    for (const link of await links.all())
      expect(await link.evaluate((each) => each.getAttribute('aria-label') ?? each.textContent)).toBeTruthy();
    await page
      .locator('.lanes')
      .getByRole('link', { name: /Kopgroep terugkeerhubs$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel[aria-label] [data-selected]').waitFor();
  });

  it('says the same in numbered sentences, each with a quote, and how it went over the letters', async () => {
    const page = await open(trace('motion:32317-985'));
    const told = page.locator('.told > li');
    await told.first().waitFor();
    for (const sentence of await told.all())
      expect(await sentence.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await page.locator('.time-line li').allInnerTexts()).toEqual([
      'datum niet genoemd\nDiende in: Veenstra',
      '20 februari 2026\nLoopt nog',
      '20 maart 2026\nAfgedaan',
      '12 juni 2026\nGenoemd',
    ]);
  });

  it('says so where there is no route', async () => {
    const page = await open(trace('motion:19637-3541'));
    await page.getByRole('heading', { name: 'Geen route' }).waitFor();
    expect(await page.locator('.routes').count()).toBe(0);
  });

  it('says so where there is no such motion', async () => {
    const page = await open(trace('motion:1-1'));
    await page.getByRole('alert').getByText('De graaf kent "motion:1-1" niet.').waitFor();
  });

  it('is told the other way round for an initiative, with how each stands', async () => {
    const page = await open(trace(group));
    await page.getByText('Welke moties en toezeggingen raken dit?').first().waitFor();
    const routes = page.locator('.routes a');
    await routes.first().waitFor();
    expect(await routes.filter({ hasText: 'Motie Veenstra' }).textContent()).toContain('afgedaan');
    await routes.filter({ hasText: 'Motie Veenstra' }).click();
    expect(new URL(page.url()).searchParams.get('to')).toBe('motion:32317-985');
  });

  it('is one click from the facts of a motion', async () => {
    const page = await open(`${server.url}/?doc=none&x=motion%3A32317-985&s=motion%3A32317-985`);
    await page.locator('.panel').getByRole('link', { name: 'Waar ging dit heen?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Motie Veenstra' }).waitFor();
  });

  it('stands from top to bottom on a phone, where what is chosen comes up from below', async () => {
    const page = await open(trace('motion:32317-985'), { size: phone });
    const stack = page.locator('.lane-stack');
    await stack.waitFor();
    expect(await page.locator('.lanes').isVisible()).toBe(false);
    await stack.getByRole('link', { name: /Motie Veenstra gaat over/ }).click();
    const box = await page.locator('.panel').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(phone.height);
    await page.locator('.panel blockquote').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(phone.width);
  });

  describe.skipIf(!isThere)('in the real letter', () => {
    beforeAll(async () => {
      const body = new FormData();
      body.set('file', new Blob([await readFile(realLetter)]), 'verslag-jbz-raad-2026-06-04.txt');
      await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body });
    });

    it('runs through the leading group to the Return Regulation, and back', async () => {
      const page = await open(trace('motion:36848-63'));
      const route = page.locator('.lane-node.thread');
      await route.first().waitFor();
      expect(await route.allInnerTexts()).toEqual([
        'Motie Eerdmans',
        'Kopgroep operationaliseren terugkeerhubs',
        'Terugkeerverordening',
      ]);
      await page
        .locator('.panel')
        .getByRole('link', { name: 'Welke moties en toezeggingen raken dit?' })
        .click();
      await page.locator('.routes a', { hasText: 'Motie Eerdmans' }).waitFor();
    });
  });
});
