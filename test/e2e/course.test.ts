import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

describe.runIf(hasBrowser)('what several letters say of one group', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithSamples();
  });
  afterAll(() => server?.stop());

  const group = 'initiative:2026-05-kamerbrief-terugkeerhubs/kopgroep-terugkeerhubs';

  it('stands on one page, under the id of each letter, with what it is known again by', async () => {
    const page = await open(`${server.url}/entities/${encodeURIComponent(group)}`);
    await page.getByRole('heading', { name: 'Kopgroep terugkeerhubs' }).waitFor();
    await page.getByText('In 3 brieven, laatst 13 mei 2026').waitFor();
    await page.locator('.properties div', { hasText: 'soort, onderwerp en partijen' }).waitFor();
  });

  it.each([
    ['LV', 'Letland trok zich terug uit', ['20 februari 2026 Deelnemer', '13 mei 2026 Teruggetrokken']],
    ['AT', 'Oostenrijk doet mee aan', ['20 februari 2026 Overweegt', '20 maart 2026 Deelnemer']],
  ])('shows the course of %s, each step with its quotes', async (code, sentence, steps) => {
    const page = await open(`${server.url}/entities/country%3A${code}`);
    const facts = page.locator('.facts > li', { hasText: 'Kopgroep terugkeerhubs' });
    await facts.getByText(sentence).waitFor();
    expect(await facts.count()).toBe(1);
    const course = facts.getByRole('list', { name: 'Verloop volgens de brieven' });
    expect(await course.locator('.step').allInnerTexts()).toEqual(steps);
    for (const step of await course.getByRole('listitem').all())
      expect(await step.locator('blockquote').count()).toBeGreaterThan(0);
  });
});
