import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { clickOn, drawn, drawnNodes, untilDrawn } from './support/explorer.ts';
import { startWithSamples } from './support/servers.ts';

const agenda = 'document:2026-02-geannoteerde-agenda-jbz-raad';
const report = 'document:2026-03-verslag-jbz-raad';
const group = 'initiative:2026-02-geannoteerde-agenda-jbz-raad/kopgroep-terugkeerhubs';
const path = (from: string, to: string, more: Record<string, string> = {}): string =>
  `/changes?${new URLSearchParams({ from, to, ...more })}`;

describe.runIf(hasBrowser)('what changed', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  const openChanges = async (at: string, options?: Parameters<typeof open>[1]): Promise<Page> => {
    const page = await open(server.url + at, options);
    await untilDrawn(page);
    return page;
  };
  const item = (page: Page, text: string) => page.locator('.facts > li', { hasText: text });

  it('begins with the two latest letters, and is in the navigation', async () => {
    const page = await open(server.url);
    await page.getByRole('navigation').first().getByRole('link', { name: 'Wat veranderde' }).click();
    await untilDrawn(page);
    expect(new URL(page.url()).pathname).toBe('/changes');
    expect(await page.getByLabel('Van', { exact: true }).inputValue()).toBe(
      'document:2026-05-kamerbrief-terugkeerhubs',
    );
    expect(await page.getByLabel('Tot', { exact: true }).inputValue()).toBe(
      'document:2026-06-verslag-landbouw-en-visserijraad',
    );
    await page.getByRole('heading', { name: /^Wie deed mee/ }).waitFor();
  });

  it('tells how it was and how it is, each quote one click from its letter', async () => {
    const page = await openChanges('/changes');
    await page.getByLabel('Van', { exact: true }).selectOption(agenda);
    await page.getByLabel('Tot', { exact: true }).selectOption(report);
    const joined = item(page, 'Oostenrijk doet mee aan Kopgroep terugkeerhubs.');
    await joined.getByText('Gewijzigd').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe(agenda);
    expect(await joined.locator('.step').allInnerTexts()).toEqual([
      '20 februari 2026 Overweegt',
      '20 maart 2026 Deelnemer',
    ]);
    await joined.getByRole('link', { name: 'Oostenrijk heeft zich bij die gelegenheid' }).click();
    await page.locator('mark', { hasText: 'Oostenrijk heeft zich' }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/documents/${encodeURIComponent(report)}`);
  });

  it('says of what is left out no more than that, and groups by what it is about', async () => {
    const page = await openChanges(path(agenda, report));
    const gone = item(page, 'zijn gevraagd of gewenst bij Non-paper over havencriminaliteit');
    await gone.getByText('Noemt de latere brief niet').first().waitFor();
    await page.getByText('nieuw, 4 gewijzigd en 25 niet meer genoemd').waitFor();
    expect(await page.locator('.topic h2').allInnerTexts()).toEqual([
      'Wie deed mee 33',
      'Moties en toezeggingen 11',
      'Regelgeving en stemmingen 10',
      'Waar het over gaat 4',
      'Ambten en bijeenkomsten 4',
      'Verwijzingen 11',
    ]);
    const settled = item(page, 'doet Motie Veenstra af');
    await settled.waitFor();
    expect(await settled.locator('.step').allInnerTexts()).toEqual([
      '20 februari 2026 Loopt nog',
      '20 maart 2026 Afgedaan',
    ]);
  });

  it('compares days and meetings, and goes back', async () => {
    const page = await openChanges(path(agenda, report));
    await page.getByText('Dagen', { exact: true }).click();
    await expect.poll(() => page.getByLabel('Tot', { exact: true }).inputValue()).toBe('2026-06-12');
    await page.getByLabel('Van', { exact: true }).fill('2026-02-20');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2026-02-20');
    await item(page, 'Letland trok zich terug uit Kopgroep terugkeerhubs.').waitFor();
    expect(await page.getByText('Noemt de latere brief niet').count()).toBe(0);
    await page.getByText('Bijeenkomsten', { exact: true }).click();
    await expect
      .poll(() => page.getByLabel('Tot', { exact: true }).inputValue())
      .toBe('meeting:landbouw-en-visserijraad-2026-05-26');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2026-02-20');
  });

  it('draws with signs, told in words to who does not see them', async () => {
    const page = await openChanges(path(agenda, report));
    await drawn(page, 'country:AT').waitFor({ state: 'attached' });
    await clickOn(page, 'country:AT');
    await page.getByText('Rond Oostenrijk').waitFor();
    const line = drawn(page, `country:AT|JOINED|${group}`);
    expect(await line.getAttribute('aria-label')).toBe(
      'Gewijzigd: Oostenrijk: Doet mee: Kopgroep terugkeerhubs',
    );
    expect(await page.locator('.thing h3').allInnerTexts()).toEqual([
      'Kopgroep terugkeerhubs',
      'Ontbijtbijeenkomst over de terugkeer van Syriërs',
    ]);
    await page.getByRole('button', { name: 'Selectie sluiten' }).click();
    await page.getByText('Kies een punt of een lijn').waitFor();
  });

  it('is walked by keyboard, from the node along its lines, and let go again', async () => {
    const page = await openChanges(path(agenda, report, { s: group }));
    await page.getByText('Rond Kopgroep terugkeerhubs').waitFor();
    await page.getByRole('tree').focus();
    await page.keyboard.press('r');
    await page.getByText('Alleen deze lijn').waitFor();
    expect(await page.locator('.facts > li').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByText('Kies een punt of een lijn').waitFor();
    await page.keyboard.press('Home');
    await page.getByText(/^Rond /).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    const opened = new URL(page.url()).searchParams.get('s') ?? '';
    await drawn(page, opened).waitFor({ state: 'attached' });
    await page.goBack();
    await page.getByText(/^Rond /).waitFor();
    await untilDrawn(page);
  });

  it('switches kinds off, in the list and in the drawing, and draws another topic', async () => {
    const page = await openChanges(path(agenda, report));
    const before = await drawnNodes(page).count();
    await page.getByRole('button', { name: /Niet meer genoemd/ }).click();
    await expect.poll(() => page.getByText('Noemt de latere brief niet').count()).toBe(0);
    expect(await drawnNodes(page).count()).toBeLessThan(before);
    await page.getByLabel('Getekend').selectOption('answers');
    await drawn(page, 'motion:32317-985').waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('topic')).toBe('answers');
  });

  it('has nothing red but what is selected', async () => {
    const page = await openChanges(path(agenda, report));
    const borders = () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('blockquote')].map((quote) => getComputedStyle(quote).borderLeftColor)`,
      );
    const thread = 'rgb(200, 16, 46)';
    await page.locator('blockquote').first().waitFor();
    expect(await borders()).not.toContain(thread);
    await clickOn(page, 'country:AT');
    await page.getByText('Rond Oostenrijk').waitFor();
    expect(await borders()).toContain(thread);
  });

  it.each([
    ['document:niet', report, 'Er is geen ingelezen brief "document:niet"'],
    [report, agenda, 'is later dan'],
    [report, '2026-06-01', 'zijn niet te vergelijken'],
  ])('says what is wrong with %s against %s, and lets one choose anew', async (from, to, text) => {
    const page = await open(server.url + path(from, to));
    await page.getByRole('alert').getByText(text).waitFor();
    await page.getByText('Dagen', { exact: true }).click();
    await untilDrawn(page);
  });

  it('says so where nothing changed', async () => {
    const page = await open(server.url + path(report, report));
    await page.getByRole('heading', { name: 'Er is niets veranderd.' }).waitFor();
  });

  it('speaks English', async () => {
    const page = await openChanges(path(agenda, report, { lang: 'en' }));
    const joined = item(page, 'Austria takes part in Kopgroep terugkeerhubs.');
    await joined.waitFor();
    expect(await joined.locator('.step').allInnerTexts()).toEqual([
      '20 February 2026 Considering',
      '20 March 2026 Participant',
    ]);
    await page.getByText('Not mentioned by the later letter').first().waitFor();
  });

  it('fits a telephone, with the drawing in the first view', async () => {
    const page = await openChanges(path(agenda, report, { s: 'country:AT' }), { size: phone });
    const canvas = await page.locator('.drawing').boundingBox();
    expect(canvas && canvas.y + canvas.height).toBeLessThan(phone.height);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(phone.width);
    const heading = await page.getByText('Rond Oostenrijk').boundingBox();
    expect(heading && canvas && heading.y > canvas.y + canvas.height).toBe(true);
  });
});
