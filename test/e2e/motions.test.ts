import { readFile } from 'node:fs/promises';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

describe.runIf(hasBrowser)('the list of motions', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  it('has what is late on a day first, and says since when and by when', async () => {
    const page = await open(`${server.url}/motions?on=2026-12-27`);
    const first = page.locator('.motions tbody tr').first();
    await first.waitFor();
    const text = await first.textContent();
    for (const part of ['TZ202511-042', 'november 2025', '421 dagen', '1 december 2026', 'te laat'])
      expect(text).toContain(part);
    await page.getByRole('status').getByText('1 te laat').waitFor();
  });

  it('leads from what it says to the sentence that says so', async () => {
    const page = await open(`${server.url}/motions?q=Veenstra`);
    await page.locator('.motions td a.sourced').first().click();
    await page.locator('mark').first().waitFor();
  });

  it('filters and sorts, and keeps both in the address', async () => {
    const page = await open(`${server.url}/motions`);
    const rows = page.locator('.motions tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByLabel('Soort').selectOption({ label: 'Toezeggingen' });
    const some = await rows.count();
    expect(some).toBeLessThan(all);
    await page.getByRole('button', { name: 'Van wie' }).click();
    const byAuthor = page.getByRole('columnheader', { name: 'Van wie' });
    expect(await byAuthor.getAttribute('aria-sort')).toBe('ascending');
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(some);
    expect(await byAuthor.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('searchbox').fill('komt niet voor');
    await page.getByText('Geen motie of toezegging voldoet hieraan.').waitFor();
    await page.getByRole('link', { name: 'Toon alles' }).click();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(all);
  });

  describe('goes along as it is shown, a line each', () => {
    const saved = async (name: string): Promise<{ file: string; content: Buffer; shown: number }> => {
      const page = await open(`${server.url}/motions?kind=Motion&on=2026-12-27`);
      const rows = page.locator('.motions tbody tr');
      await rows.first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      await page.getByRole('button', { name: 'Opgeslagen' }).waitFor();
      const content = await readFile(await download.path());
      return { file: download.suggestedFilename(), content, shown: await rows.count() };
    };

    it('as CSV', async () => {
      const { file, content, shown } = await saved('CSV');
      expect(file).toBe('moties-2026-12-27.csv');
      const lines = content.toString('utf8').split('\r\n').slice(0, -1);
      expect(lines[0]).toMatch(/^\uFEFFNummer;Soort;Motie of toezegging;Van wie;Onderwerp;/);
      expect(lines).toHaveLength(shown + 1);
      expect(lines.some((line) => line.startsWith('32317-985;Motie;Motie Veenstra;Veenstra;'))).toBe(true);
    });

    it('as a workbook, with a filter on each column', async () => {
      const { file, content, shown } = await saved('Excel');
      expect(file).toBe('moties-2026-12-27.xlsx');
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(Uint8Array.from(content).buffer);
      const [sheet] = workbook.worksheets;
      expect(sheet?.getRow(1).getCell(4).value).toBe('Van wie');
      expect(sheet?.rowCount).toBe(shown + 1);
      expect(sheet?.autoFilter).toBeTruthy();
      const numbers = sheet?.getColumn(1).values ?? [];
      expect(sheet?.getRow(numbers.indexOf('32317-985')).getCell(4).value).toBe('Veenstra');
    });
  });

  it('fits a phone', async () => {
    const page = await open(`${server.url}/motions`, { size: phone });
    await page.locator('.motions tbody tr').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });
});
