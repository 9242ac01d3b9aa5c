import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, realLetter, useBrowser } from './support/browser.ts';
import { drawnNodes, search, untilDrawn, upload } from './support/explorer.ts';
import { databases } from './support/servers.ts';

const isThere = existsSync(realLetter);
if (!isThere) console.warn(`${realLetter} is not there: the way of the real letter is not tested.`);

describe.runIf(hasBrowser && isThere).each(databases)('the real letter on $name', (database) => {
  describe.runIf(database.isThere)('', () => {
    const { open } = useBrowser();
    let server: TestServer;
    beforeAll(async () => {
      server = await database.start();
    });
    afterAll(() => server?.stop());

    it('comes in, is found, shows who joined, and opens at the very sentence', async () => {
      const page = await open(server.url);
      await page.getByText('Er zijn nog geen brieven.').waitFor();
      await upload(page, realLetter);
      await page.locator('.uploads li.done').waitFor({ timeout: 45_000 });
      await untilDrawn(page);

      await search(page).fill('terugkeerhubs');
      await page
        .getByRole('option', { name: /Kopgroep.*Initiatief/ })
        .first()
        .click();
      const joined = page.locator('.facts > li', { hasText: /doet mee aan|doen mee aan/ });
      for (const country of ['Denemarken', 'Duitsland', 'Griekenland', 'Oostenrijk', 'Nederland']) {
        await joined.locator('.sentence', { hasText: country }).first().waitFor();
        await drawnNodes(page)
          .and(page.getByLabel(`${country}, Land`))
          .waitFor({ state: 'attached' });
      }

      const quote = joined.filter({ hasText: 'Oostenrijk' }).locator('blockquote').first();
      const words = ((await quote.textContent()) ?? '').trim();
      await quote.getByRole('link').click();
      await page.locator('mark').first().waitFor();
      const marked = (await page.locator('mark').allTextContents()).join('');
      expect(marked).toBe(words);
      expect(readFileSync(realLetter, 'utf8')).toContain(marked);
      expect(marked).toContain('Griekenland, Oostenrijk en Nederland');
      await expect.poll(() => isInSight(page.locator('mark').first())).toBe(true);
    });
  });
});

const isInSight = (mark: ReturnType<ReturnType<typeof search>['first']>): Promise<boolean> =>
  mark.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 60 && bottom <= window.innerHeight;
  });
