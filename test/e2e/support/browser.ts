import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium, launchChromium } from '../../support/chromium.ts';
import { rootDir } from '../../support/server.ts';

const executablePath = await findChromium();

/** Whether browser tests run; where a run counts (CI) they must, and fail for want of a browser. */
export const hasBrowser = executablePath !== undefined || process.env.CI === 'true';
if (executablePath === undefined) console.warn('No Chromium was found: the page is not tested.');

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** The real letter that stands beside the checkout; without it the tests that need it say so and skip. */
export const realLetter = path.resolve(rootDir, '../shared/letters/verslag-jbz-raad-2026-06-04.txt');

/**
 * A browser for the tests of one file. Every page that was opened is closed after its test, which fails where the
 * page wrote an error or a warning to the console.
 */
export const useBrowser = () => {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    if (executablePath === undefined) throw new Error('no Chromium to test the page with');
    browser = await launchChromium(executablePath);
  });
  afterEach(async () => {
    const seen = complaints;
    complaints = [];
    for (const context of contexts) await context.close();
    contexts = [];
    expect(seen).toEqual([]);
  });
  afterAll(() => browser?.close());

  /** Opens an address and waits until the page is at rest. */
  const open = async (
    url: string,
    { size = desktop, theme = 'light' }: { size?: typeof desktop; theme?: 'light' | 'dark' } = {},
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
    contexts.push(context);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      // A refused upload is an answer of the server, not a fault of the page; Chromium writes it down all the same.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    await page.locator('main').waitFor();
    return page;
  };
  return { open };
};
