import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { startProgram } from '../support/server.ts';
import { desktop, hasBrowser, phone, useBrowser } from './support/browser.ts';
import { upload } from './support/explorer.ts';

const nodes = 'id:ID,name,:LABEL\ncountry:DK,Denemarken,Country\ninitiative:tafel,Ronde tafel,Initiative\n';
const relations = ':START_ID,:END_ID,:TYPE,role\ncountry:DK,initiative:tafel,JOINED,participant\n';
const asFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.runIf(hasBrowser)('two tables', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startProgram();
  });
  afterAll(() => server?.stop());

  it.each([
    { what: 'a screen', size: desktop },
    { what: 'a phone', size: phone },
  ])(
    'chosen together are one document, once it is said by whom and why, on $what',
    async ({ what, size }) => {
      const page = await open(`${server.url}/documents`, { size });
      await upload(page, [asFile('nodes.csv', nodes), asFile('rels.csv', relations)]);
      const dialog = page.getByRole('dialog', { name: 'Twee tabellen toevoegen' });
      await dialog.getByText(/nodes\.csv en rels\.csv/).waitFor();
      await dialog.getByRole('button', { name: 'Lezen' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('Naam van het document').fill(`Gesprekken op ${what}`);
      await dialog.getByLabel('Wie zegt dit').fill('A. Redacteur');
      await dialog.getByLabel(/^Waarom/).fill('gesprekken van juni');
      const box = await dialog.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 9999) <= size.width).toBe(true);
      await dialog.getByRole('button', { name: 'Lezen' }).click();
      await page.locator('.uploads li.done').getByText(`Gesprekken op ${what}`).waitFor();
    },
  );

  it('dropped together ask the same, and a letter beside them comes in at once', async () => {
    const page = await open(`${server.url}/documents`);
    const transfer = await page.evaluateHandle(
      (texts) => {
        const data = new DataTransfer();
        for (const [name, text] of texts) data.items.add(new File([text], name));
        return data;
      },
      [
        ['nodes.csv', nodes],
        ['brief.txt', 'Denemarken doet mee.'],
        ['rels.csv', relations],
      ] as const,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.locator('.uploads li.done').waitFor();
    await page.getByRole('dialog', { name: 'Twee tabellen toevoegen' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
