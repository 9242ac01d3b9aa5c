import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letter } from '../support/letter.ts';
import type { TestServer } from '../support/server.ts';
import {
  hub,
  loadSamples,
  makeBriefing,
  pathOf,
  readBriefing,
  stepAround,
  threeSteps,
  untilSaved,
} from './support/briefings.ts';
import { hasBrowser, phone, useBrowser } from './support/browser.ts';
import { clickOn, untilDrawn } from './support/explorer.ts';
import { databases } from './support/servers.ts';

describe.runIf(hasBrowser).each(databases)('briefings on $name', (database) => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await database.start();
    await loadSamples(server);
  });
  afterAll(() => server?.stop());

  const openEditor = async (at: string, options?: Parameters<typeof open>[1]): Promise<Page> => {
    const page = await open(server.url + at, options);
    await page.locator('.slide-edit .slide').waitFor();
    return page;
  };
  const step = (page: Page, name: string) => page.locator('.step-list').getByRole('link', { name });
  const names = (page: Page) => page.locator('.step-list .step-name > span:first-of-type').allInnerTexts();
  const title = (page: Page) => page.getByRole('textbox', { name: 'Titel', exact: true });

  it('are listed, made, duplicated and deleted after a question', async () => {
    const page = await open(`${server.url}/briefings`);
    await page.getByRole('button', { name: 'Nieuwe briefing' }).click();
    await page.getByRole('heading', { name: 'Deze briefing heeft nog geen stappen.' }).waitFor();
    await page.getByRole('textbox', { name: 'Titel van de briefing' }).fill('Voor de commissie');
    await untilSaved(page);
    await page.getByRole('link', { name: 'Alle briefings' }).click();
    await page.getByRole('button', { name: 'Voor de commissie dupliceren' }).click();
    await page.locator('.briefing-bar').waitFor();
    expect(await page.getByRole('textbox', { name: 'Titel van de briefing' }).inputValue()).toBe(
      'Voor de commissie (kopie)',
    );
    await page.getByRole('link', { name: 'Alle briefings' }).click();
    const remove = page.getByRole('button', { name: 'Voor de commissie (kopie) verwijderen' });
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await remove.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Voor de commissie', exact: true }).waitFor();
  });

  it('get a step from what is on the screen by one key, on every page that draws', async () => {
    const page = await open(server.url);
    await untilDrawn(page);
    await clickOn(page, 'country:NL');
    await page.keyboard.press('b');
    const notice = page.locator('.toast');
    await notice.getByRole('link', { name: /^Stap 1 in ‘Briefing van / }).waitFor();
    // While one types it is a letter.
    await page.getByRole('combobox').fill('');
    await page.getByRole('combobox').press('b');
    for (const { path, ready, number } of [
      { path: '/matrix?sort=name', ready: '.matrix-place [role=grid]', number: 2 },
      { path: '/matrix?tab=map', ready: '.map', number: 3 },
      { path: '/trace/motion%3A32317-985', ready: '.lane-node', number: 4 },
      { path: '/changes', ready: '[role=treeitem][style*="left"]', number: 5 },
    ]) {
      await page.goto(server.url + path);
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'In briefing' }).waitFor();
      await page.keyboard.press('b');
      await notice.getByRole('link', { name: `Stap ${number} in` }).waitFor();
    }
    await notice.getByRole('link').click();
    await page.locator('.slide-edit .slide').waitFor();
    const id = decodeURIComponent(new URL(page.url()).pathname.replace('/briefings/', ''));
    const { steps } = await readBriefing(server, id);
    expect(steps.map(({ view }) => view.kind)).toEqual(['graph', 'matrix', 'map', 'trace', 'graph']);
    expect(steps.map(({ view }) => view.address.split('?')[0])).toEqual([
      '/',
      '/matrix',
      '/matrix',
      '/trace/motion%3A32317-985',
      '/changes',
    ]);
    expect(steps[0]?.title).toBe('Nederland');
    expect(steps[0]?.view.highlights).toContain('country:NL');
    expect(Object.keys(steps[0]?.view.places ?? {})).toEqual(steps[0]?.view.nodes);
    expect(steps[1]?.view.rows.length).toBeGreaterThan(20);
    expect(steps[3]?.view.places['motion:32317-985']).toBeDefined();
    for (const made of steps) {
      expect(made.facts.nodes.length).toBeGreaterThan(1);
      expect(made.evidence.length).toBeGreaterThan(0);
      expect(made.news).toEqual([]);
    }
  });

  it('are reordered by dragging and by keyboard, which is said', async () => {
    const made = await threeSteps(server, 'Volgorde');
    const page = await openEditor(pathOf(made));
    expect(await names(page)).toEqual(['Kopgroep', 'Tweede', 'Derde']);
    await step(page, 'Stap 3').focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await names(page)).toEqual(['Kopgroep', 'Derde', 'Tweede']);
    await page.getByText('Nu plaats 2 van 3.').waitFor({ state: 'attached' });
    expect(await page.evaluate('document.activeElement.querySelector(".unseen").textContent')).toBe(
      'Stap 2: Derde',
    );
    const [from, to] = [await step(page, 'Stap 1').boundingBox(), await step(page, 'Stap 3').boundingBox()];
    if (!from || !to) throw new Error('the steps are not on the screen');
    await page.mouse.move(from.x + 60, from.y + 40);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 6 });
    await page.mouse.up();
    expect(await names(page)).toEqual(['Derde', 'Tweede', 'Kopgroep']);
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps.map((each) => each.title)).toEqual([
      'Derde',
      'Tweede',
      'Kopgroep',
    ]);
  });

  it('are written on the slide itself, and nothing typed is lost', async () => {
    const made = await threeSteps(server, 'Schrijven');
    const page = await openEditor(pathOf(made));
    await page.getByRole('button', { name: 'Titel wijzigen' }).click();
    await title(page).fill('Wie deed <b>mee</b>');
    await page.keyboard.press('Enter');
    await page.locator('.slide-edit .slide', { hasText: 'Wie deed <b>mee</b>' }).waitFor();
    await page.getByRole('button', { name: '+ Tekst' }).click();
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill('Zeven landen, **twee** nieuw');
    await page.keyboard.press('Escape');
    await page.locator('.slide-edit tspan[font-weight="600"]', { hasText: 'twee' }).waitFor();
    await page.getByRole('textbox', { name: 'Notities van de spreker' }).fill('Rustig aan');
    // The tab closes before the pause is over.
    await page.reload();
    await page.locator('.slide-edit .slide', { hasText: 'Wie deed <b>mee</b>' }).waitFor();
    await untilSaved(page);
    const [first] = (await readBriefing(server, made.id)).steps;
    expect([first?.title, first?.text, first?.notes]).toEqual([
      'Wie deed <b>mee</b>',
      'Zeven landen, **twee** nieuw',
      'Rustig aan',
    ]);
  });

  it('keep what is written while the server is away', async () => {
    const made = await threeSteps(server, 'Weg');
    const page = await openEditor(pathOf(made));
    await page.route('**/api/v1/briefings/**', (route) => route.abort());
    await page.getByRole('textbox', { name: 'Notities van de spreker' }).fill('Blijft staan');
    await page.getByText('Niet opgeslagen: De server antwoordt niet.').waitFor();
    await page.unroute('**/api/v1/briefings/**');
    // Also where the tab was closed meanwhile.
    await page.reload();
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps[0]?.notes).toBe('Blijft staan');
  });

  it('keep a node where the author puts it, by mouse and by keyboard', async () => {
    const made = await makeBriefing(server, {
      title: 'Plaats',
      steps: [await stepAround(server, hub, 'Kopgroep')],
    });
    const page = await openEditor(pathOf(made));
    const handle = page.locator('.handle[data-id="country:NL"]');
    const middle = async () => {
      const box = await handle.boundingBox();
      if (!box) throw new Error('it is not on the slide');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    // Among the others, so that the picture stays as large as it is.
    const others = page.locator('.handle');
    const boxes = await Promise.all((await others.all()).map((each) => each.boundingBox()));
    const x = boxes.reduce((sum, box) => sum + (box?.x ?? 0), 0) / boxes.length;
    const y = boxes.reduce((sum, box) => sum + (box?.y ?? 0), 0) / boxes.length;
    const from = await middle();
    const goal = { x: (from.x + x) / 2, y: (from.y + y) / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(goal.x, goal.y, { steps: 5 });
    await page.mouse.up();
    await untilSaved(page);
    const after = (await readBriefing(server, made.id)).steps[0]?.view;
    expect(Object.keys(after?.places ?? {}).sort()).toEqual([...(after?.nodes ?? [])].sort());
    const put = await middle();
    await page.reload();
    await handle.waitFor();
    const again = await middle();
    expect(Math.hypot(again.x - put.x, again.y - put.y)).toBeLessThan(1);
    const was = after?.places['country:NL'];
    await handle.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('Nederland verplaatst.').waitFor({ state: 'attached' });
    await untilSaved(page);
    const moved = (await readBriefing(server, made.id)).steps[0]?.view.places['country:NL'];
    expect(moved?.x ?? 0).toBeGreaterThan((was?.x ?? 0) + 10);
    expect(moved?.y).toBeCloseTo(was?.y ?? 0, 3);
    await page.keyboard.press('Enter');
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps[0]?.view.highlights).toEqual(['country:NL']);
  });

  it('are marked by a click on a node, a line or a cell, and in the list beside the slide', async () => {
    const around = await stepAround(server, hub, 'Kopgroep');
    const { nodes } = around.view;
    const rows = nodes.filter((id) => id.startsWith('country:'));
    const table = { ...around.view, kind: 'matrix' as const, rows, columns: [hub] };
    const made = await makeBriefing(server, {
      title: 'Rode draad',
      steps: [around, { ...around, title: 'Tabel', view: table }],
    });
    const page = await openEditor(pathOf(made));
    const marks = async (index: number) =>
      (await readBriefing(server, made.id)).steps[index]?.view.highlights;
    const line = `country:DK|JOINED|${hub}`;
    await page.locator('.handle[data-id="country:NL"]').click();
    await page.locator(`.line-targets path[data-about=${JSON.stringify(line)}]`).dispatchEvent('click');
    await untilSaved(page);
    expect(await marks(0)).toEqual(['country:NL', line]);
    await page.getByText('Rode draad: 2 gekozen').click();
    await page.locator('.thread-list').getByRole('checkbox', { name: 'Nederland', exact: true }).uncheck();
    await untilSaved(page);
    expect(await marks(0)).toEqual([line]);
    await step(page, 'Stap 2: Tabel').click();
    await page
      .locator(`.slide-edit [data-about=${JSON.stringify(line)}]`)
      .last()
      .click();
    await untilSaved(page);
    expect(await marks(1)).toEqual([line]);
  });

  it('show a part of the picture, and all of it again', async () => {
    const made = await makeBriefing(server, {
      title: 'Camera',
      steps: [await stepAround(server, hub, 'Kopgroep')],
    });
    const page = await openEditor(pathOf(made));
    const count = await page.locator('.handle').count();
    const slide = await page.locator('.slide-edit').boundingBox();
    const target = await page.locator('.handle[data-id="country:NL"]').boundingBox();
    if (!slide || !target) throw new Error('there is no slide');
    await page.getByRole('button', { name: 'Dit deel tonen' }).click();
    await page.mouse.move(target.x - 50, target.y - 40);
    await page.mouse.down();
    await page.mouse.move(target.x + 80, target.y + 70, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Alles', exact: true }).waitFor();
    expect(await page.locator('.handle').count()).toBeLessThan(count);
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps[0]?.view.camera).not.toBeNull();
    await page.getByRole('button', { name: 'Alles', exact: true }).click();
    expect(await page.locator('.handle').count()).toBe(count);
  });

  it('lose a step only until it is put back; the address says which is open', async () => {
    const made = await threeSteps(server, 'Ongedaan');
    const page = await openEditor(pathOf(made));
    await step(page, 'Stap 2').click();
    expect(new URL(page.url()).searchParams.get('step')).toBe(made.steps[1]?.id);
    await page.getByRole('button', { name: 'Dupliceer stap' }).click();
    expect(await names(page)).toEqual(['Kopgroep', 'Tweede', 'Tweede', 'Derde']);
    await page.getByRole('button', { name: 'Verwijder stap' }).click();
    await page.getByRole('button', { name: 'Verwijder stap' }).click();
    expect((await names(page)).length).toBe(2);
    await page.locator('.toast').getByRole('button', { name: 'Ongedaan' }).click();
    expect(await names(page)).toEqual(['Kopgroep', 'Tweede', 'Derde']);
    await untilSaved(page);
    const link = await openEditor(pathOf(made, `?step=${made.steps[2]?.id}`));
    expect(await step(link, 'Derde').getAttribute('aria-current')).toBe('step');
  });

  it('join what two people write at once, and show both where they contradict', async () => {
    const made = await threeSteps(server, 'Samen');
    const [one, other] = [await openEditor(pathOf(made)), await openEditor(pathOf(made))];
    await one.getByRole('button', { name: 'Titel wijzigen' }).click();
    await title(one).fill('Van de een');
    await one.keyboard.press('Enter');
    await untilSaved(one);
    await other.getByRole('textbox', { name: 'Notities van de spreker' }).fill('Van de ander');
    await other.locator('.slide-edit .slide', { hasText: 'Van de een' }).waitFor();
    await untilSaved(other);
    const joined = (await readBriefing(server, made.id)).steps[0];
    expect([joined?.title, joined?.notes]).toEqual(['Van de een', 'Van de ander']);

    await other.getByRole('button', { name: 'Titel wijzigen' }).click();
    await title(other).fill('Toch anders');
    await other.keyboard.press('Enter');
    await untilSaved(other);
    await one.getByRole('button', { name: 'Titel wijzigen' }).click();
    await title(one).fill('Nog eens anders');
    await one.keyboard.press('Enter');
    const dialog = one.getByRole('dialog', { name: 'Iemand anders heeft hetzelfde veranderd' });
    const group = dialog.getByRole('group', { name: 'Stap 1, titel' });
    await group.getByText('Toch anders').waitFor();
    await group.getByText('Nog eens anders').waitFor();
    await group.getByRole('radio', { name: 'Van de ander' }).check();
    await dialog.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await untilSaved(one);
    await one.locator('.slide-edit .slide', { hasText: 'Toch anders' }).waitFor();
    expect((await readBriefing(server, made.id)).steps[0]?.title).toBe('Toch anders');
    // What was not chosen is kept aside.
    await one.getByText('Meer', { exact: true }).click();
    await one.getByRole('button', { name: 'Versies' }).click();
    await one.getByText('apart bewaard, was in tegenspraak').waitFor();
  });

  it('keep every version, to look at and to put back', async () => {
    const made = await threeSteps(server, 'Versies');
    const page = await openEditor(pathOf(made));
    await page.getByRole('button', { name: 'Verwijder stap' }).click();
    await untilSaved(page);
    await page.getByText('Meer', { exact: true }).click();
    await page.getByRole('button', { name: 'Versies' }).click();
    await page.getByRole('dialog').getByRole('link').last().click();
    await page.locator('.version-steps .slide', { hasText: 'Kopgroep' }).waitFor();
    expect(await page.locator('.version-steps > li').count()).toBe(3);
    expect((await readBriefing(server, made.id)).steps.length).toBe(2);
    await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await page.locator('.briefing-bar').waitFor();
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps.map((each) => each.title)).toEqual([
      'Kopgroep',
      'Tweede',
      'Derde',
    ]);
    expect((await readBriefing(server, made.id)).version).toBeGreaterThan(2);
  });

  it('say what has changed since a letter was taken away, and take what is now', async () => {
    const plan = letter({
      id: 'tijdelijk',
      facts: [
        ['country:NL', 'JOINED', 'initiative:proef', { role: 'participant' }],
        ['country:LV', 'JOINED', 'initiative:proef', { role: 'participant' }],
      ],
    });
    const body = new FormData();
    body.set('file', new Blob([JSON.stringify(plan)]), 'tijdelijk.json');
    expect((await fetch(`${server.url}/api/v1/documents`, { method: 'POST', body })).status).toBe(201);
    const made = await makeBriefing(server, {
      title: 'Nieuws',
      steps: [await stepAround(server, 'initiative:tijdelijk/proef', 'Proef')],
    });
    expect(made.steps[0]?.facts.relations.length).toBe(2);
    const gone = `${server.url}/api/v1/documents/${encodeURIComponent('document:tijdelijk')}`;
    expect((await fetch(gone, { method: 'DELETE' })).ok).toBe(true);

    const page = await openEditor(pathOf(made));
    const news = page.locator('.step-news');
    await news
      .getByRole('heading', { name: /^Sinds deze stap is gemaakt, zijn er \d+ feiten veranderd/ })
      .waitFor();
    await news.getByText('Geen brief stelt dit nog.').first().waitFor();
    // The picture stays as it was made until the author chooses.
    expect(await page.locator('.handle').count()).toBe(3);
    await step(page, 'Stap 1: Proef, feiten veranderd').waitFor();
    await news.getByRole('button', { name: 'Laat staan' }).click();
    await news.getByRole('button', { name: 'Neem de huidige feiten' }).click();
    await news.waitFor({ state: 'detached' });
    await untilSaved(page);
    const now = (await readBriefing(server, made.id)).steps[0];
    expect(now?.facts.relations).toEqual([]);
    expect(now?.news).toEqual([]);
    expect(now?.notes).toBe('Notities bij Proef');
  });

  it('take quotes out, order them, and open each in its letter', async () => {
    const made = await makeBriefing(server, {
      title: 'Citaten',
      steps: [await stepAround(server, hub, 'Kopgroep')],
    });
    const page = await openEditor(pathOf(made));
    const quotes = made.steps[0]?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Citaat 2 naar voren' }).click();
    await page.getByRole('button', { name: 'Citaat 1 weghalen' }).click();
    await untilSaved(page);
    const left = (await readBriefing(server, made.id)).steps[0]?.evidence.map(({ quote }) => quote);
    expect(left).toEqual(quotes.filter((_, index) => index !== 1));
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps[0]?.evidence.length).toBe(quotes.length);
    await page.locator('.step-quotes blockquote a').first().click();
    await page.locator('mark').first().waitFor();
  });

  it('come in from a file; one that is cut off says what is wrong', async () => {
    const page = await open(`${server.url}/briefings`);
    const made = await threeSteps(server, 'Meegenomen');
    const text = JSON.stringify(made);
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await page.locator('.file-button input').setInputFiles(file('half.json', text.slice(0, text.length / 2)));
    const failure = page.getByRole('alert');
    await failure.waitFor();
    expect((await failure.locator('p').allInnerTexts()).every((line) => line.length > 10)).toBe(true);
    await page.locator('.file-button input').setInputFiles(file('heel.json', text));
    await page.locator('.slide-edit .slide').waitFor();
    // Its id is taken: it stands beside the one that has it.
    expect(new URL(page.url()).pathname).not.toBe(pathOf(made));
    expect(await names(page)).toEqual(['Kopgroep', 'Tweede', 'Derde']);
  });

  it('refuse a file of something else', async () => {
    const page = await open(`${server.url}/briefings`);
    const buffer = Buffer.from('{"document":{"id":"document:x"}}');
    await page
      .locator('.file-button input')
      .setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer });
    await page.getByText('Dit bestand is geen briefing: er staan geen stappen in.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/briefings');
  });

  it('begin as a draft from a thing, from its trace, and from what changed', async () => {
    const drafts = async (page: Page): Promise<number> => {
      await page.locator('.slide-edit .slide').waitFor();
      const id = decodeURIComponent(new URL(page.url()).pathname.replace('/briefings/', ''));
      const { steps } = await readBriefing(server, id);
      expect(await page.locator('.step-list li').count()).toBe(steps.length);
      return steps.length;
    };
    for (const path of [
      `/entities/${encodeURIComponent(hub)}`,
      '/trace/motion%3A32317-985',
      `/?s=${encodeURIComponent(hub)}&doc=none&x=${encodeURIComponent(hub)}`,
    ]) {
      const page = await open(server.url + path);
      await page.getByRole('button', { name: 'Briefing maken' }).click();
      expect(await drafts(page)).toBeGreaterThanOrEqual(3);
    }
    const changes = await open(`${server.url}/changes`);
    await changes.getByRole('button', { name: 'Briefing van wat veranderde' }).click();
    expect(await drafts(changes)).toBeGreaterThanOrEqual(3);
    const list = await open(`${server.url}/briefings`);
    await list
      .getByRole('searchbox', { name: 'Of over een initiatief, motie of bijeenkomst' })
      .fill('kopgroep');
    await list.locator('.starter-search li').first().getByRole('button', { name: 'Briefing maken' }).click();
    expect(await drafts(list)).toBeGreaterThanOrEqual(3);
    // A country begins none.
    const country = await open(`${server.url}/entities/country%3ANL`);
    await country.getByRole('heading', { name: 'Nederland' }).waitFor();
    expect(await country.getByRole('button', { name: 'Briefing maken' }).count()).toBe(0);
  });

  it('are made on a phone too', async () => {
    const made = await threeSteps(server, 'Telefoon');
    const page = await openEditor(pathOf(made), { size: phone });
    await page.getByRole('button', { name: 'Titel wijzigen' }).click();
    await title(page).fill('Op de telefoon');
    await page.keyboard.press('Enter');
    await untilSaved(page);
    expect((await readBriefing(server, made.id)).steps[0]?.title).toBe('Op de telefoon');
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(phone.width);
  });
});
