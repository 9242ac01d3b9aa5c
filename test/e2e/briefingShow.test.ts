import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '../../server/api/contract.ts';
import type { TestServer } from '../support/server.ts';
import { violations } from './support/axe.ts';
import { pathOf, readBriefing, threeSteps } from './support/briefings.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { startWithSamples } from './support/servers.ts';

describe.runIf(hasBrowser)('a show of a briefing', () => {
  const { open } = useBrowser();
  let server: TestServer;
  let made: Briefing;
  beforeAll(async () => {
    server = await startWithSamples();
    made = await threeSteps(server, 'Voor de zaal');
  });
  afterAll(() => server?.stop());

  const show = (page: Page) => page.locator('.presenting');
  const at = (page: Page, number: number, of = '.show-slide') =>
    page.locator(`${of}[data-step=${JSON.stringify(made.steps[number - 1]?.id)}]`).waitFor();
  const openShow = async (options?: Parameters<typeof open>[1]): Promise<Page> => {
    const page = await open(server.url + pathOf(made, '?present=1'), options);
    await page.locator('.presenting .slide').waitFor();
    return page;
  };

  it('steps by the keys of a keyboard and of a remote, and is never reloaded by one', async () => {
    const page = await openShow();
    await page.evaluate('window.isSame = true');
    for (const [key, number] of [
      ['PageDown', 2],
      ['ArrowRight', 3],
      ['ArrowDown', 3],
      ['PageUp', 2],
      ['ArrowLeft', 1],
      [' ', 2],
      ['Backspace', 1],
      ['Enter', 2],
      ['End', 3],
      ['Home', 1],
      ['End', 3],
      ['F5', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
    ] as const) {
      await page.keyboard.press(key);
      await at(page, number);
    }
    // A remote may send them faster than the page draws.
    await page.evaluate(`for (const key of ['Home', 'PageDown', 'PageDown', 'PageUp'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))`);
    await at(page, 2);
    await page.keyboard.press('3');
    await page.getByText('3 ⏎').waitFor();
    await page.keyboard.press('Enter');
    await at(page, 3);
    await page.getByText('Dia 3 van 3: Derde').waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('step')).toBe(made.steps[2]?.id);
    expect(await page.evaluate('window.isSame')).toBe(true);
  });

  it('goes black and white and comes back, points, and ends where it was', async () => {
    const page = await openShow();
    await page.keyboard.press('b');
    await page.locator('.blank-screen.black').waitFor();
    await page.keyboard.press('w');
    await page.locator('.blank-screen.white').waitFor();
    // The step that was hidden comes back first.
    await page.keyboard.press('PageDown');
    await page.locator('.blank-screen').waitFor({ state: 'detached' });
    await at(page, 1);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('p');
    await page.mouse.move(500, 400);
    await page.mouse.move(520, 410);
    const ring = await page.locator('.pointer-ring').boundingBox();
    expect((ring?.x ?? 0) + (ring?.width ?? 0) / 2).toBeCloseTo(520, 0);
    await page.mouse.click(520, 410);
    await at(page, 2);
    await page.keyboard.press('l');
    await page.locator('.pointer-ring').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await show(page).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.briefing-page').waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBe(made.steps[1]?.id);
  });

  it('begins by F5 at the first step, and by Shift and F5 at the one that is open', async () => {
    const page = await open(server.url + pathOf(made, `?step=${made.steps[1]?.id}`));
    await page.locator('.slide-edit .slide').waitFor();
    await page.keyboard.press('Shift+F5');
    await at(page, 2);
    await page.keyboard.press('Escape');
    await page.locator('.briefing-page').waitFor();
    await page.keyboard.press('F5');
    await at(page, 1);
  });

  it('has its notes in a second window, each steps the other, also when one is opened anew', async () => {
    const page = await openShow();
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await at(notes, 1, '.notes-window');
    await notes.getByText('Notities bij Kopgroep').waitFor();
    await notes.getByText('Stap 1 van 3').waitFor();
    await page.keyboard.press('PageDown');
    await at(notes, 2, '.notes-window');
    await notes.getByText('Zeg dit rustig').waitFor();
    await notes.getByRole('button', { name: /Volgende/ }).click();
    await at(page, 3);
    await notes.keyboard.press('Home');
    await at(page, 1);
    await notes.keyboard.press('b');
    await page.locator('.blank-screen.black').waitFor();
    await notes.keyboard.press('b');
    await page.locator('.blank-screen').waitFor({ state: 'detached' });
    const small = await notes.locator('.notes-now').boundingBox();
    if (!small) throw new Error('the small slide is not on the screen');
    await notes.mouse.move(small.x + small.width / 4, small.y + small.height / 2);
    const [slide, ring] = [page.locator('.show-slide'), page.locator('.pointer-ring')];
    await ring.waitFor();
    const [whole, mark] = [await slide.boundingBox(), await ring.boundingBox()];
    expect(((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (whole?.x ?? 0)) / (whole?.width ?? 1)).toBeCloseTo(
      0.25,
      1,
    );
    await notes.mouse.move(2, 2);
    await ring.waitFor({ state: 'detached' });

    await page.keyboard.press('End');
    await at(notes, 3, '.notes-window');
    // Its address says another step than the show is at: the show counts.
    await notes.goto(server.url + pathOf(made, `?notes=1&step=${made.steps[0]?.id}`));
    await at(notes, 3, '.notes-window');
    await page.goto(server.url + pathOf(made, '?present=1'));
    await at(page, 3);
    expect(await violations(notes)).toEqual([]);
  });

  it('is one image to who listens, with its words, facts and quotes beside it', async () => {
    const page = await openShow();
    await page.getByRole('img', { name: 'Dia 1 van 3: Kopgroep' }).waitFor();
    const told = page.getByRole('list', { name: 'Feiten' });
    expect(await told.getByRole('listitem').count()).toBe(made.steps[0]?.facts.relations.length);
    expect(await page.locator('.presenting .unseen blockquote').count()).toBe(made.steps[0]?.evidence.length);
  });

  it('fills a phone upright, and goes on by a tap and a swipe', async () => {
    const page = await openShow({ size: phone });
    const box = await page.locator('.show-slide').boundingBox();
    expect(box?.width).toBeCloseTo(phone.width, 0);
    expect(box?.height ?? 0).toBeGreaterThan(phone.width * 1.5);
    const touch = (type: string, x: number) =>
      page.locator('.show-slide').dispatchEvent(type, {
        ...{ pointerType: 'touch', pointerId: 7, isPrimary: true, button: 0, bubbles: true },
        ...{ clientX: x, clientY: 400 },
      });
    const stroke = async (from: number, to: number): Promise<void> => {
      await touch('pointerdown', from);
      await touch('pointerup', to);
    };
    await stroke(300, 302);
    await at(page, 2);
    await stroke(60, 61);
    await at(page, 1);
    await stroke(300, 120);
    await at(page, 2);
    await stroke(120, 300);
    await at(page, 1);
  });

  it('shows what was written a moment ago', async () => {
    const own = await threeSteps(server, 'Op het laatst');
    const page = await open(server.url + pathOf(own));
    await page.locator('.slide-edit .slide').waitFor();
    await page.getByRole('textbox', { name: 'Notities van de spreker' }).fill('Nog snel');
    await page.getByRole('button', { name: 'Titel wijzigen' }).click();
    await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Net bedacht');
    await page.getByRole('button', { name: 'Presenteren' }).click();
    await page.locator('.show-slide .slide', { hasText: 'Net bedacht' }).waitFor();
    await expect.poll(async () => (await readBriefing(server, own.id)).steps[0]?.title).toBe('Net bedacht');
  });
});
