import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import exceljs, { type Worksheet } from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { violations } from './support/axe.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

const { Workbook } = exceljs;

describe.runIf(hasBrowser)('who joined what', () => {
  const { open } = useBrowser();
  let server: TestServer;
  let matrix: string;
  beforeAll(async () => {
    server = await startWithSamples();
    matrix = `${server.url}/matrix`;
  });
  afterAll(() => server?.stop());

  const cell = (page: Page, name: string): Locator => page.getByRole('gridcell', { name });

  it('is reached from the top, and says what it rests on', async () => {
    const page = await open(server.url);
    await page.getByRole('link', { name: 'Wie deed mee' }).click();
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).pathname).toBe('/matrix');
    await page.getByText('Uit 4 brieven, februari tot en met juni 2026.').waitFor();
  });

  it('reads each cell out, and one that no letter names otherwise than one that declined', async () => {
    const page = await open(matrix);
    await cell(page, 'Nederland, kopgroep terugkeerhubs, deelnemer').waitFor();
    const declined = cell(page, 'Frankrijk, kopgroep terugkeerhubs, doet niet mee');
    const silent = cell(page, 'Estland, kopgroep terugkeerhubs, geen brief noemt het');
    expect(await declined.locator('svg').count()).toBe(1);
    expect(await silent.locator('svg').count()).toBe(0);
    await silent.click();
    await page.getByText('Geen brief noemt Estland bij kopgroep terugkeerhubs.').waitFor();
    expect(await silent.getAttribute('aria-selected')).toBe('true');
    await cell(page, 'Zweden, kopgroep terugkeerhubs, overweegt').waitFor();
    await cell(page, 'Letland, kopgroep terugkeerhubs, teruggetrokken').waitFor();
  });

  it('a click on a cell opens its sentences, and a link shows the same', async () => {
    const page = await open(matrix);
    await cell(page, 'Zweden, kopgroep terugkeerhubs, overweegt').click();
    await page.locator('.panel blockquote').first().waitFor();
    const again = await open(page.url());
    await again.locator('.panel blockquote').first().waitFor();
    const selected = again.locator('[role=gridcell][aria-selected=true]');
    expect(await selected.getAttribute('aria-label')).toContain('Zweden');
    await again.getByRole('button', { name: 'Selectie sluiten' }).click();
    await again.getByRole('heading', { name: /Kies een vak/ }).waitFor();
    expect(new URL(again.url()).pathname).toBe('/matrix');
  });

  it('is walked by keyboard alone, and the heads stay in sight', async () => {
    const page = await open(matrix);
    await page.getByRole('grid').waitFor();
    await page.locator('[role=grid] [tabindex="0"]').focus();
    const focused = () =>
      page.evaluate(() => {
        const { top, left, bottom, right } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const head = document.querySelector('.matrix-head')?.getBoundingClientRect() ?? new DOMRect();
        const name =
          document.querySelector('.matrix-head .matrix-name')?.getBoundingClientRect() ?? new DOMRect();
        const scroll = document.querySelector('.matrix-scroll')?.getBoundingClientRect() ?? new DOMRect();
        const place = document.activeElement?.getAttribute('data-place');
        const isInSight =
          top >= head.bottom - 1 &&
          left >= name.right - 1 &&
          bottom <= scroll.bottom &&
          right <= scroll.right;
        return { place, isInSight, headStays: Math.abs(head.top - scroll.top) < 3 };
      });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect((await focused()).place).toBe('1 1');
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown');
    expect(await focused()).toEqual({ place: '21 15', isInSight: true, headStays: true });
    await page.keyboard.press('Home');
    expect((await focused()).place).toBe('21 -1');
    await page.keyboard.press('Control+Home');
    expect((await focused()).place).toBe('0 -1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nederland' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /Kies een vak/ }).waitFor();
  });

  it('has its state in the address: order, groups, filters, marks that are left out', async () => {
    const page = await open(matrix);
    await page.getByLabel('Volgorde').selectOption('likeness');
    await page.getByLabel('Groepen').selectOption('memberships');
    await page.getByRole('rowheader', { name: 'EU', exact: true }).waitFor();
    await page.getByRole('button', { name: /deelnemer/ }).click();
    const rows = await page.getByRole('rowheader').allTextContents();
    const again = await open(page.url());
    await again.getByRole('rowheader', { name: 'EU', exact: true }).waitFor();
    expect(await again.getByRole('rowheader').allTextContents()).toEqual(rows);
    expect(await cell(again, 'Nederland, kopgroep terugkeerhubs').getAttribute('aria-label')).toContain(
      'geen brief',
    );
  });

  it('shows what stood by the letters of some days only', async () => {
    const page = await open(`${matrix}?until=2026-03-01`);
    await cell(page, 'Letland, kopgroep terugkeerhubs, deelnemer').waitFor();
    await page.getByText('Uit 1 brief,').waitFor();
  });

  it('groups as the reader wants them', async () => {
    const page = await open(`${matrix}?group=own`);
    await page.getByRole('rowheader', { name: 'Visegrád' }).waitFor();
    await page.getByRole('button', { name: 'Groepen wijzigen' }).click();
    const text = page.getByRole('dialog').getByRole('textbox');
    expect(await text.inputValue()).toMatch(/^Benelux: /);
    await text.fill('Alpen: Oostenrijk, Atlantis');
    await page.getByText('Geen rij heet Atlantis.').waitFor();
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await page.getByRole('rowheader', { name: 'Alpen' }).waitFor();
    const again = await open(page.url());
    await again.getByRole('rowheader', { name: 'Alpen' }).waitFor();
    expect((await again.getByRole('rowheader').allTextContents()).slice(1, 2)).toEqual(['Oostenrijk']);
  });

  it('tells with whom a country often acts, and compares the two', async () => {
    const page = await open(`${matrix}?s=country%3ADK`);
    const partner = page.locator('.partner').first();
    expect(await partner.textContent()).toMatch(/Nederland in \d van de \d.*bij toeval \d/);
    await partner.locator('summary').click();
    await partner.getByRole('link', { name: 'Vergelijk' }).click();
    await page.getByText(/Denemarken en Nederland deden \d+ keer samen mee/).waitFor();
    await page
      .getByRole('button', { name: /^Denemarken, / })
      .first()
      .click();
    await page.locator('.panel blockquote').first().waitFor();
  });

  it('compares two periods', async () => {
    const page = await open(`${matrix}?tab=compare`);
    await page.getByRole('link', { name: 'Twee periodes' }).click();
    const line = page.locator('.periods details', { hasText: 'Denemarken' });
    await line.locator('summary').click();
    await line.getByRole('heading', { name: 'Nieuw' }).waitFor();
    await line.getByRole('button').first().click();
    await page.locator('.panel blockquote').first().waitFor();
  });

  it('draws who joined with whom, and tells the same in words', async () => {
    const page = await open(`${matrix}?tab=combinations`);
    await page.getByRole('img', { name: 'Wie met wie' }).waitFor();
    const drawn = await page.locator('.upset .bar-of').count();
    expect(drawn).toBeGreaterThan(5);
    expect(await page.locator('.combinations > li').count()).toBe(drawn);
    const first = page.locator('.combinations > li').first();
    await first.locator('summary').click();
    await first.getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Partijen' }).waitFor();
  });

  it('colours Europe and the world, tells the same in words, and leads on from there', async () => {
    const page = await open(`${matrix}?tab=map`);
    await page.locator('.map .country.joins').first().waitFor();
    const inEurope = await page.locator('.map .country.joins').count();
    await page.getByText(/^Niet op deze kaart: .*Oeganda/).waitFor();
    await page.getByRole('link', { name: 'Wereld' }).click();
    await expect.poll(() => page.locator('.map .country.joins').count()).toBeGreaterThan(inEurope);
    await page.getByRole('button', { name: /^Oeganda/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Oeganda' }).waitFor();
    expect(await page.locator('.map .country[data-selected=true]').count()).toBe(1);
  });

  it('sets many initiatives closely', async () => {
    const page = await open(matrix);
    const columns = () => page.getByRole('columnheader').count();
    await page.getByRole('grid').waitFor();
    const wide = await page.locator('.matrix').evaluate((grid) => grid.clientWidth);
    await page.getByLabel('Dichtheid').selectOption('dense');
    await expect
      .poll(() => page.locator('.matrix').evaluate((grid) => grid.clientWidth))
      .toBeLessThan(wide / 2);
    expect(await columns()).toBeGreaterThan(15);
  });

  it('on a phone the page is as wide as the screen, and what is chosen comes up over it', async () => {
    const page = await open(matrix, { size: phone });
    await cell(page, 'Nederland, ').first().click();
    const panel = page.locator('.panel');
    await panel.locator('blockquote').first().waitFor();
    const box = await panel.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(phone.height);
    expect(box?.y).toBeGreaterThan(phone.height / 3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  it('speaks English', async () => {
    const page = await open(`${matrix}?lang=en`);
    await cell(page, 'Sweden, ').first().waitFor();
    await page.getByText('From 4 letters, February to June 2026.').waitFor();
  });

  describe('taken along', () => {
    const saved = async (page: Page, name: string): Promise<Buffer> => {
      await page.getByText('Meenemen').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      await page.getByRole('button', { name: 'Opgeslagen' }).waitFor();
      return readFile(await download.path());
    };

    it('as CSV, in Dutch with semicolons', async () => {
      const page = await open(`${matrix}?sort=name`);
      await page.getByRole('grid').waitFor();
      const content = await saved(page, 'CSV');
      expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const sheet = await new Workbook().csv.read(Readable.from(content.subarray(3)), {
        parserOptions: { delimiter: ';' },
        map: (value: string) => value,
      });
      const column = columnOf(sheet, 'Kopgroep terugkeerhubs');
      expect(sheet.getCell(rowOf(sheet, 'Zweden'), column).value).toBe('overweegt');
      expect(sheet.getCell(rowOf(sheet, 'Estland'), column).text).toBe('');
    });

    it('as a workbook, with the sentences as notes', async () => {
      const page = await open(`${matrix}?group=memberships`);
      await page.getByRole('grid').waitFor();
      const workbook = new Workbook();
      await workbook.xlsx.load(Uint8Array.from(await saved(page, 'Excel met citaten')).buffer);
      const [sheet] = workbook.worksheets;
      if (!sheet) throw new Error('no worksheet');
      const cell = sheet.getCell(rowOf(sheet, 'Zweden'), columnOf(sheet, 'Kopgroep terugkeerhubs\nfeb 2026'));
      expect(cell.value).toBe('overweegt');
      expect(JSON.stringify(cell.note)).toContain('Zweden heeft nog geen beslissing');
      expect(sheet.getCell(rowOf(sheet, 'Zweden'), 2).value).toBe('EU');
    });

    it('as pictures that a browser opens', async () => {
      const page = await open(matrix);
      await page.getByRole('grid').waitFor();
      const svg = (await saved(page, 'Beeld (SVG)')).toString();
      const read = await page.evaluate<[string, number, string]>(`(() => {
        const { documentElement: root } = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
        return [root.tagName, root.querySelectorAll('g').length, root.textContent];
      })()`);
      expect(read[0]).toBe('svg');
      expect(read[1]).toBeGreaterThan(40);
      expect(read[2]).toContain('Nederland: deelnemer');
      await page.reload();
      await page.getByRole('grid').waitFor();
      const png = (await saved(page, 'Beeld (PNG)')).toString('base64');
      const size = await page.evaluate<[number, number]>(`(async () => {
        const bytes = Uint8Array.from(atob('${png}'), (sign) => sign.charCodeAt(0));
        const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        return [width, height];
      })()`);
      expect(size).toEqual([
        Number(/width="(\d+)"/.exec(svg)?.[1]) * 2,
        Number(/height="(\d+)"/.exec(svg)?.[1]) * 2,
      ]);
    });

    const rowOf = (sheet: Worksheet, name: string): number => placeIn(sheet.getColumn(1).values, name);
    const columnOf = (sheet: Worksheet, name: string): number => placeIn(sheet.getRow(1).values, name);
    const placeIn = (values: unknown, name: string): number => {
      const place = Array.isArray(values) ? values.indexOf(name) : -1;
      if (place < 1) throw new Error(`${name} is not in the sheet`);
      return place;
    };
  });

  const ways = [
    '',
    '?s=country%3ANL',
    '?tab=compare',
    '?tab=compare&split=2026-04-01',
    '?tab=combinations',
    '?tab=map',
  ];
  it.each(ways)('axe finds no violations on /matrix%s', async (query) => {
    for (const options of [{}, { theme: 'dark' as const }, { size: phone }]) {
      const page = await open(matrix + query, options);
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
    }
  });
});
