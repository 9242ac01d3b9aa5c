import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '../../server/api/contract.ts';
import type { TestServer } from '../support/server.ts';
import { violations } from './support/axe.ts';
import { hub, makeBriefing } from './support/briefings.ts';
import { desktop, hasBrowser, phone, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

const evil = '</script><script>window.hurt = true</script> <img src=x onerror="window.hurt = true">';

describe.runIf(hasBrowser)('a briefing in a file of its own', () => {
  const { open } = useBrowser();
  let server: TestServer;
  let folder: string;
  let made: Briefing;
  let file: string;
  beforeAll(async () => {
    server = await startWithSamples();
    folder = await mkdtemp(path.join(tmpdir(), 'rode-draad-file-'));
    const draft = await makeBriefing(server, { language: 'nl', starter: { kind: 'entity', id: hub } });
    const steps = draft.steps.map((step, index) =>
      index === 1 ? { ...step, title: evil, text: evil } : step,
    );
    made = await makeBriefing(server, { title: evil, steps });
    const answer = await fetch(
      `${server.url}/api/v1/briefings/${encodeURIComponent(made.id)}/export?format=html`,
    );
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;.*\.html/);
    const target = path.join(folder, 'briefing.html');
    await writeFile(target, await answer.text());
    file = pathToFileURL(target).href;
    // Nothing but the file is left.
    await server.stop();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const openFile = async (options?: Parameters<typeof open>[1]) => {
    const page = await open(file, options);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('.slide').waitFor();
    return { page, asked };
  };

  it('is stepped through without a network and without a server', async () => {
    const { page, asked } = await openFile();
    const title = (text: string) => page.locator('.slide', { hasText: text }).waitFor();
    await title(made.steps[0]?.title.slice(0, 20) ?? '');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    await title(made.steps[2]?.title.slice(0, 20) ?? '');
    await page.getByRole('combobox', { name: 'Stappen' }).selectOption({ index: 0 });
    await title(made.steps[0]?.title.slice(0, 20) ?? '');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file]);
  });

  it('counts each of the keys that come faster than it draws', async () => {
    const { page } = await openFile();
    await page.evaluate(`for (let n = 0; n < 3; n += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }))`);
    await page.getByRole('combobox', { name: 'Stappen' }).waitFor();
    await page.locator('.slide[aria-label^="Stap 4 "]').waitFor();
  });

  it('runs no script that stands in a title or a text', async () => {
    const { page } = await openFile();
    await page.keyboard.press('ArrowRight');
    await page.locator('.slide', { hasText: 'window.hurt' }).waitFor();
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('opens a quote in its letter, at its sentence', async () => {
    const { page } = await openFile();
    const quote = made.steps[0]?.evidence[0]?.quote ?? 'none';
    await page.getByRole('button', { name: /^Citaten/ }).click();
    await page.getByRole('button', { name: 'Lees in de brief' }).first().click();
    const mark = page.locator('.letter mark').first();
    await mark.waitFor();
    expect((await page.locator('.letter mark').allTextContents()).join('')).toBe(quote.replace(/\n/g, ''));
    const [box, panel] = [await mark.boundingBox(), await page.locator('aside').boundingBox()];
    expect(box && panel && box.y >= panel.y && box.y < panel.y + panel.height).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('aside').waitFor({ state: 'detached' });
  });

  it('is looked at from near, and moved', async () => {
    const { page } = await openFile();
    const slide = page.locator('.slide');
    const whole = await slide.getAttribute('viewBox');
    await page.getByRole('button', { name: 'Groter' }).click();
    const near = await slide.getAttribute('viewBox');
    expect(Number(near?.split(' ')[2])).toBeLessThan(Number(whole?.split(' ')[2]));
    const box = await slide.boundingBox();
    if (!box) throw new Error('the slide is in sight');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 80, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(Number((await slide.getAttribute('viewBox'))?.split(' ')[0])).toBeGreaterThan(
      Number(near?.split(' ')[0]),
    );
    await page.getByRole('button', { name: 'Alles in beeld' }).click();
    expect(await slide.getAttribute('viewBox')).toBe(whole);
  });

  it('says what it rests on, and when that was', async () => {
    const { page } = await openFile();
    await page.getByRole('button', { name: 'Waar dit op rust' }).click();
    const panel = page.locator('aside');
    for (const { title } of made.steps.flatMap(({ facts }) => facts.letters))
      await panel.getByText(title).first().waitFor();
    await panel.getByText('Het vraagt niets op van een netwerk').waitFor();
  });

  it.each([desktop, phone])('is accessible at $width', async (size) => {
    const { page } = await openFile({ size });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Citaten/ }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });
});
