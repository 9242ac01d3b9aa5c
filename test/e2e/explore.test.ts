import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { clickOn, drawn, drawnNodes, placeOf, search, untilDrawn } from './support/explorer.ts';
import { startWithSamples } from './support/servers.ts';

const letter = 'document:2026-03-verslag-jbz-raad';

describe.runIf(hasBrowser)('the explorer', () => {
  const { open } = useBrowser();
  let server: TestServer;
  let start: string;
  beforeAll(async () => {
    server = await startWithSamples();
    start = `${server.url}/?doc=${encodeURIComponent(letter)}`;
  });
  afterAll(() => server?.stop());

  it('begins with the initiatives of the newest letter, all of them in sight', async () => {
    const page = await open(server.url);
    await untilDrawn(page);
    await page.getByText('Nieuwste brief').first().waitFor();
    await page.getByRole('heading', { name: /in deze brief/ }).waitFor();
    const canvas = await page.locator('.canvas').boundingBox();
    const places = await drawnNodes(page).evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(canvas?.x ?? 0);
      expect(y).toBeGreaterThan(canvas?.y ?? 0);
      expect(x).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
      expect(y).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
    }
  });

  it('selects by a click, and a link shows the same again', async () => {
    const page = await open(start);
    await untilDrawn(page);
    await clickOn(page, 'country:NL');
    await page.getByRole('heading', { level: 1, name: 'Nederland' }).waitFor();
    await page.locator('.facts blockquote').first().waitFor();
    const again = await open(page.url());
    await again.getByRole('heading', { level: 1, name: 'Nederland' }).waitFor();
    await untilDrawn(again);
    expect(await drawn(again, 'country:NL').getAttribute('aria-selected')).toBe('true');
    expect(await drawnNodes(again).count()).toBe(await drawnNodes(page).count());
  });

  it('shows the one fact of a line that is clicked', async () => {
    const page = await open(`${start}&s=country%3ANL`);
    await untilDrawn(page);
    await page.locator('.facts').waitFor();
    const line = page.locator('[data-id="country:NL"] [role=treeitem]').first();
    const id = (await line.getAttribute('data-id')) ?? '';
    await clickOn(page, id);
    await page
      .locator(`.panel [data-selected=${JSON.stringify(id)}] blockquote`)
      .first()
      .waitFor();
    expect(await page.locator('.panel .sentence').count()).toBe(1);
  });

  it('expands by a double click, what was there keeps its place, and undo takes it back', async () => {
    const page = await open(start);
    await untilDrawn(page);
    const ids = await drawnNodes(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-id') ?? ''),
    );
    const before = await shapeOf(page, ids);
    const hub = await placeOf(page, 'country:NL');
    await page.mouse.dblclick(hub.x, hub.y);
    await expect.poll(() => drawnNodes(page).count()).toBeGreaterThan(ids.length);
    expect(await shapeOf(page, ids)).toEqual(before);
    await page.getByRole('button', { name: 'Ongedaan' }).click();
    await expect.poll(() => drawnNodes(page).count()).toBe(ids.length);
    expect(await shapeOf(page, ids)).toEqual(before);
    await page.goBack();
    await expect.poll(() => drawnNodes(page).count()).toBeGreaterThan(ids.length);
    expect(await shapeOf(page, ids)).toEqual(before);
  });

  it('legend switches hide and show a kind, and the address remembers', async () => {
    const page = await open(start);
    await untilDrawn(page);
    const before = await drawnNodes(page).count();
    const toggle = page.locator('.legend').getByRole('button', { name: /^Landen/ });
    await toggle.click();
    await expect.poll(() => drawnNodes(page).count()).toBeLessThan(before);
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await untilDrawn(page);
    expect(await drawn(page, 'country:NL').count()).toBe(0);
    await toggle.click();
    await expect.poll(() => drawnNodes(page).count()).toBe(before);
  });

  it('works by keyboard alone: search, walk, expand, let go', async () => {
    const page = await open(start);
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('nederl');
    await page.getByRole('option', { name: /^Nederland/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nederland' }).waitFor();

    await page.getByRole('tree').focus();
    const active = () => page.getByRole('tree').getAttribute('aria-activedescendant');
    const first = await active();
    const walked = new Set([first]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      walked.add(await active());
    }
    expect(walked.size).toBeGreaterThan(2);
    await page.keyboard.press('r');
    await page.locator('.facts.lone').waitFor();
    const before = await drawnNodes(page).count();
    await page.keyboard.press('Enter');
    await expect.poll(() => drawnNodes(page).count()).toBeGreaterThanOrEqual(before);
    await expect.poll(() => page.url()).toContain('x=');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /in deze brief/ }).waitFor();
  });

  it('finds names without their accents, and says when there is none', async () => {
    const page = await open(start);
    await search(page).fill('roemenie');
    await page.getByRole('option', { name: /^Roemenië/ }).waitFor();
    await search(page).fill('qqqq');
    await page.getByText('Niets gevonden voor “qqqq”.').waitFor();
    await page.keyboard.press('Escape');
    expect(await search(page).inputValue()).toBe('');
  });

  it('copies a quote with its letter, date and section', async () => {
    const page = await open(`${start}&s=country%3ANL`);
    await page.getByRole('button', { name: 'Kopieer met bron' }).first().click();
    await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const quote = (await page.locator('.quote blockquote').first().textContent()) ?? '';
    expect(copied).toContain(`“${quote.trim()}”`);
    expect(copied).toMatch(/\d+ [a-z]+ 2026, § /);
  });

  it('speaks English by a switch, also after a reload', async () => {
    const page = await open(`${start}&s=country%3ANL`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Netherlands/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(server.url);
    await page.getByText('Newest letter').first().waitFor();
  });

  it('on a phone the canvas is in the first view and the facts take most of the screen', async () => {
    const page = await open(start, { size: phone });
    await untilDrawn(page);
    const canvas = await page.locator('.canvas').boundingBox();
    expect(canvas?.y).toBeLessThan(phone.height / 3);
    const panel = await page.locator('.panel').boundingBox();
    expect(phone.height - (panel?.y ?? 0)).toBeGreaterThan(phone.height / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  /** How the nodes lie to each other, whatever the camera does: places from the first, in shares of the second. */
  const shapeOf = async (page: Page, ids: readonly string[]): Promise<number[][]> => {
    await page.waitForTimeout(150);
    const places = await Promise.all(ids.map((id) => placeOf(page, id)));
    const [first = { x: 0, y: 0 }, second = { x: 1, y: 1 }] = places;
    const unit = Math.hypot(second.x - first.x, second.y - first.y);
    const rounded = (value: number) => Math.round((value / unit) * 20) / 20;
    return places.map(({ x, y }) => [rounded(x - first.x), rounded(y - first.y)]);
  };
});
