import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Briefing, briefing, type StepSent, stepSent } from '../../server/api/contract.ts';
import { canonicalJson } from '../../server/claims/canonicalJson.ts';
import { createBriefing } from '../../server/graph/briefings/createBriefing.ts';
import { deleteBriefing } from '../../server/graph/briefings/deleteBriefing.ts';
import {
  listBriefings,
  listVersions,
  readBriefing,
  readVersion,
} from '../../server/graph/briefings/readBriefing.ts';
import { saveBriefing } from '../../server/graph/briefings/saveBriefing.ts';
import { countOf } from '../../server/graph/countDocuments.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { foldAnew } from '../../server/graph/foldAnew.ts';
import { loadDocument, retractDocument } from '../../server/graph/loadDocument.ts';
import { openDatabase } from '../../server/graph/openDatabase.ts';
import { searchEntities } from '../../server/graph/searchEntities.ts';
import { verifyGraph } from '../../server/graph/verifyGraph.ts';
import { type GraphDocument, relationId } from '../../server/model.ts';
import { letter } from '../support/letter.ts';
import { databases, neo4jAddress, type OpenDatabase, ours } from './support/databases.ts';

const local = 'initiative:kopgroep-terugkeerhubs';
const inMay = 'initiative:mei/kopgroep-terugkeerhubs';
const inJune = 'initiative:juni/kopgroep-terugkeerhubs';
const may = letter({
  ...{ id: 'mei', date: '2026-05-12' },
  facts: [
    ['country:DE', 'JOINED', local, { role: 'participant' }],
    ['country:DK', 'JOINED', local, { role: 'participant' }],
  ],
  states: { [local]: { kind: 'leading-group' } },
});
const june = letter({
  ...{ id: 'juni', date: '2026-06-12' },
  facts: [
    ['country:DE', 'JOINED', local, { role: 'participant' }],
    ['country:AT', 'JOINED', local, { role: 'participant' }],
  ],
  states: { [local]: { kind: 'leading-group' } },
});
/** Says that the group of both letters is one. */
const decided: GraphDocument = {
  ...letter({ id: 'besluit', date: '2026-07-01' }),
  decisions: [
    { kind: 'same', ids: [inJune, inMay], said: { by: 'redactie', reason: 'nagevraagd bij het ministerie' } },
  ],
};
const joined = (country: string, group = inMay) => relationId('JOINED', `country:${country}`, group);
const aStep = (view: object = {}, more: object = {}): StepSent => stepSent.parse({ ...more, view });

describe.each(databases)('briefings in: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('beside the graph', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    beforeEach(async () => {
      await database.write((transaction) => transaction.run('wipe'));
      for (const each of [may, june, decided]) await loadDocument(database, each);
    });
    afterAll(() => opened?.close());

    const create = async (steps: StepSent[], title = 'Terugkeerhubs', id?: string): Promise<Briefing> => {
      const made = await createBriefing(database, { title, language: 'nl', steps, id });
      if (made === 'taken') throw new Error(`taken: ${id}`);
      return made;
    };
    const save = async (sent: Briefing, version: number | undefined = sent.version): Promise<Briefing> => {
      const saved = await saveBriefing(database, sent.id, { ...sent, version });
      if (saved === 'unknown' || 'conflict' in saved) throw new Error(JSON.stringify(saved));
      return saved.briefing;
    };
    const read = async (id: string): Promise<Briefing> => briefing.parse(await readBriefing(database, id));
    const withText = (sent: Briefing, text: string, n = 0): Briefing => ({
      ...sent,
      steps: sent.steps.map((step, each) => (each === n ? { ...step, text } : step)),
    });
    const newsOf = async (id: string, n = 0) =>
      (await read(id)).steps[n]?.news.map(({ what, change, id: about }) => [what, change, about]);

    it('come back as they were made, with what they show and the quotes that they rest on', async () => {
      const view = { relations: [joined('DK'), joined('DE')], highlights: [joined('DE')] };
      const made = await create([
        aStep(view, { title: 'Wie doet mee', text: '*Drie* landen', notes: 'Pauze' }),
      ]);
      expect(await read(made.id)).toEqual(made);
      expect(made).toMatchObject({ id: 'terugkeerhubs', version: 1, title: 'Terugkeerhubs', language: 'nl' });
      const [step] = made.steps;
      expect(step).toMatchObject({ title: 'Wie doet mee', text: '*Drie* landen', notes: 'Pauze', news: [] });
      expect(step?.facts.nodes.map(({ id }) => id)).toEqual(['country:DK', inMay, 'country:DE']);
      expect(step?.facts.relations.map(({ id, sentence }) => [id, sentence.nl.split(' ')[0]])).toEqual([
        [joined('DK'), 'Denemarken'],
        [joined('DE'), 'Duitsland'],
      ]);
      expect(step?.facts.letters.map(({ id }) => id)).toEqual(['document:mei', 'document:juni']);
      expect(
        step?.evidence.map(({ documentId, title, date, section, relations, quote }) => ({
          ...{ documentId, title, date, section: section?.title, relations, quote },
        })),
      ).toEqual([
        {
          ...{ documentId: 'document:juni', title: 'Brief juni', date: '2026-06-12', section: 'Deel 1' },
          ...{ relations: [joined('DE')], quote: 'Land DE joined Kopgroep-terugkeerhubs.' },
        },
        {
          ...{ documentId: 'document:mei', title: 'Brief mei', date: '2026-05-12', section: 'Deel 1' },
          ...{ relations: [joined('DK')], quote: 'Land DK joined Kopgroep-terugkeerhubs.' },
        },
      ]);
    });

    it('keep any text as it was', async () => {
      const odd = '<script>alert(1)</script> \u0000 \ud800 \u{1F9F5} \u202e "\\ \r\n';
      const made = await create(
        [aStep({ nodes: [odd] }, { id: odd, title: odd, text: odd, notes: odd })],
        odd,
      );
      expect(await read(made.id)).toEqual(made);
      expect(made).toMatchObject({ title: odd, steps: [{ id: odd, title: odd, text: odd, notes: odd }] });
      expect((await listBriefings(database)).items[0]?.title).toBe(odd);
    });

    it('have ids of their own, from their titles', async () => {
      expect((await create([])).id).toBe('terugkeerhubs');
      expect((await create([])).id).toBe('terugkeerhubs-2');
      expect(
        await createBriefing(database, { title: '', language: 'nl', steps: [], id: 'terugkeerhubs' }),
      ).toBe('taken');
      const two = await create([aStep({}, { id: 'a' }), aStep({}, { id: 'a' })]);
      expect(new Set(two.steps.map(({ id }) => id)).size).toBe(2);
    });

    it('keep every version; what changes nothing is none', async () => {
      const made = await create([aStep({ relations: [joined('DE')] })]);
      expect(await save(made)).toEqual(made);
      const again = {
        ...made,
        steps: made.steps.map(({ facts: _facts, evidence: _evidence, ...step }) => step),
      };
      expect(await saveBriefing(database, made.id, again)).toEqual({ briefing: made });
      const second = await save(withText(made, 'tweede'));
      expect(second.version).toBe(2);
      const third = await save(withText(second, 'derde'), undefined);
      expect(third.version).toBe(3);
      const { items } = await listVersions(database, made.id);
      expect(items.map(({ version, aside, steps }) => [version, aside, steps])).toEqual([
        [3, false, 1],
        [2, false, 1],
        [1, false, 1],
      ]);
      expect((await readVersion(database, made.id, 2))?.steps[0]?.text).toBe('tweede');
      expect((await readVersion(database, made.id, 1))?.steps[0]?.text).toBe('');
      expect(await readVersion(database, made.id, 4)).toBeUndefined();
      const back = await readVersion(database, made.id, 1);
      expect(back && (await save({ ...back, version: 3 })).steps[0]?.text).toBe('');
    });

    it('keep what steps show once, however often their text is saved', async () => {
      let now = await create([aStep({ relations: [joined('DE'), joined('DK')] })]);
      const count = async () => countOf(await database.read(ours('briefingNodes'), { id: now.id }));
      const before = await count();
      for (const text of ['e', 'ee', 'een']) now = await save(withText(now, text));
      expect(await count()).toBe(before + 3);
    });

    it('join what two made of one version', async () => {
      const made = await create([aStep(), aStep(), aStep()]);
      await save(withText(made, 'een', 0));
      const [first, second, third] = withText(made, 'twee', 1).steps;
      if (!first || !second || !third) throw new Error('three steps');
      const merged = await save({ ...made, steps: [third, first, second] });
      expect(merged.version).toBe(3);
      expect(merged.steps.map(({ text }) => text)).toEqual(['', 'een', 'twee']);
    });

    it('keep what contradicts aside, and say where', async () => {
      const made = await create([aStep()]);
      const mine = await save(withText(made, 'mijn'));
      const saved = await saveBriefing(database, made.id, withText(made, 'uw'));
      expect(saved).toEqual({
        conflict: { current: mine, conflicts: [{ step: made.steps[0]?.id, field: 'text' }], kept: 3 },
      });
      expect(await read(made.id)).toEqual(mine);
      expect((await listVersions(database, made.id)).items[0]).toMatchObject({ version: 3, aside: true });
      expect((await readVersion(database, made.id, 3))?.steps[0]?.text).toBe('uw');
      expect((await save(withText(mine, 'ons'))).version).toBe(4);
    });

    it('take two who save at once, one after the other', async () => {
      const made = await create(Array.from({ length: 8 }, () => aStep()));
      await Promise.all(made.steps.map((_step, n) => save(withText(made, `tekst ${n}`, n))));
      const { version, steps } = await read(made.id);
      expect(version).toBe(9);
      expect(steps.map(({ text }) => text)).toEqual(made.steps.map((_step, n) => `tekst ${n}`));
    });

    // One process at a time opens the embedded database.
    const servers = name === 'embedded' ? [] : ['two servers'];
    it.each(servers)('take %s that save at once, one after the other', async () => {
      const made = await create(Array.from({ length: 6 }, () => aStep()));
      const other = await openDatabase({ dataDir: '', neo4j: neo4jAddress });
      try {
        await Promise.all(
          made.steps.map((_step, n) =>
            saveBriefing(n % 2 ? other : database, made.id, withText(made, `tekst ${n}`, n)),
          ),
        );
      } finally {
        await other.close();
      }
      const { version, steps } = await read(made.id);
      expect(version).toBe(7);
      expect(steps.map(({ text }) => text)).toEqual(made.steps.map((_step, n) => `tekst ${n}`));
    });

    it('follow ids to what they lead to now, wherever a view has them', async () => {
      const place = { x: 1, y: 2 };
      const ids = { nodes: [inJune, inMay], rows: ['organisation:easo'], columns: [inJune] };
      const view = {
        ...ids,
        relations: [joined('AT', inJune)],
        highlights: [inJune],
        places: { [inJune]: place },
      };
      await loadDocument(database, letter({ id: 'juli', names: ['organisation:euaa'] }));
      const [step] = (await create([aStep(view)])).steps;
      expect(step?.view).toMatchObject({
        ...{ nodes: [inMay], rows: ['organisation:euaa'], columns: [inMay], relations: [joined('AT')] },
        ...{ highlights: [inMay], places: { [inMay]: place } },
      });
      expect(step?.facts.relations.map(({ id }) => id)).toEqual([joined('AT')]);
      expect(step?.news).toEqual([]);
    });

    it('keep what is in no graph, and say that it has gone', async () => {
      const made = await create([aStep({ nodes: ['country:XX', 'country:DE'], relations: [joined('XX')] })]);
      expect(made.steps[0]?.view).toMatchObject({
        nodes: ['country:XX', 'country:DE'],
        relations: [joined('XX')],
      });
      expect(made.steps[0]?.facts.nodes.map(({ id }) => id)).toEqual(['country:DE', inMay]);
      expect(await newsOf(made.id)).toEqual([
        ['node', 'gone', 'country:XX'],
        ['relation', 'gone', joined('XX')],
      ]);
    });

    it('tell what has gone with a letter that was retracted, and nothing once it is back', async () => {
      const made = await create([aStep({ relations: [joined('AT')] }), aStep({ relations: [joined('DK')] })]);
      await retractDocument(database, 'document:juni');
      expect(await newsOf(made.id)).toEqual([
        ['node', 'gone', 'country:AT'],
        ['relation', 'gone', joined('AT')],
        ['quote', 'gone', 'document:juni'],
      ]);
      expect(await newsOf(made.id, 1)).toEqual([]);
      const saved = await save(withText(await read(made.id), 'later'));
      expect(saved.steps[0]?.facts).toEqual(made.steps[0]?.facts);
      expect(saved.steps[0]?.evidence).toEqual(made.steps[0]?.evidence);
      await loadDocument(database, june);
      expect(await newsOf(made.id)).toEqual([]);
    });

    it('tell what another text of a letter makes of a relation and of its quote', async () => {
      const made = await create([aStep({ relations: [joined('AT')] })]);
      const facts = [['country:AT', 'JOINED', local, { role: 'signatory' }]] as const;
      await loadDocument(
        database,
        letter({ id: 'juni', date: '2026-06-12', facts, states: { [local]: { kind: 'leading-group' } } }),
      );
      expect(await newsOf(made.id)).toEqual([
        ['relation', 'changed', joined('AT')],
        ['quote', 'changed', 'document:juni'],
      ]);
      const [news] = (await read(made.id)).steps[0]?.news ?? [];
      expect(news?.was).toEqual(made.steps[0]?.facts.relations[0]?.sentence);
      expect(news?.now?.nl).toContain('ondertekende');
    });

    it('know a thing again when the letter that gave it its id is retracted', async () => {
      const view = { nodes: [inMay], relations: [joined('DE')] };
      const made = await create([aStep(view), aStep({ relations: [joined('DE'), joined('DK')] })]);
      await retractDocument(database, 'document:mei');
      expect(await newsOf(made.id)).toEqual([]);
      expect(await newsOf(made.id, 1)).toEqual([
        ['node', 'gone', 'country:DK'],
        ['relation', 'gone', joined('DK')],
        ['quote', 'gone', 'document:mei'],
      ]);
      const anew = made.steps.map(({ facts: _facts, ...step }) => step);
      const saved = await saveBriefing(database, made.id, { ...made, steps: anew });
      expect(saved).toMatchObject({
        briefing: { steps: [{ view: { nodes: [inJune], relations: [joined('DE', inJune)] } }, {}] },
      });
    });

    it('tell what has become one with another since', async () => {
      await retractDocument(database, 'document:besluit');
      const made = await create([aStep({ relations: [joined('AT', inJune)] })]);
      expect(made.steps[0]?.facts.relations.map(({ id }) => id)).toEqual([joined('AT', inJune)]);
      await loadDocument(database, decided);
      expect(await newsOf(made.id)).toEqual([['node', 'changed', inJune]]);
      const [step] = made.steps;
      if (!step) throw new Error('one step');
      const saved = await save({ ...made, steps: [step] });
      expect(saved.version).toBe(1);
      const { facts: _facts, ...anew } = step;
      const again = await saveBriefing(database, made.id, { ...made, steps: [anew] });
      expect(again).toMatchObject({
        briefing: { steps: [{ view: { relations: [joined('AT')] }, news: [] }] },
      });
    });

    it('tell which quotes were edited by hand, and complete those that are sent', async () => {
      const quote = { start: 0, end: 19, quote: 'Geachte voorzitter,', documentId: 'document:mei' };
      const strange = { ...quote, documentId: 'document:elders', title: 'Elders', date: '2020-01-01' };
      const made = await create([
        aStep({}, { evidence: [quote, { ...quote, quote: 'Beste lezer' }, strange] }),
      ]);
      expect(made.steps[0]?.evidence.map(({ title, date }) => [title, date])).toEqual([
        ['Brief mei', '2026-05-12'],
        ['Brief mei', '2026-05-12'],
        ['Elders', '2020-01-01'],
      ]);
      expect(await newsOf(made.id)).toEqual([
        ['quote', 'changed', 'document:mei'],
        ['quote', 'gone', 'document:elders'],
      ]);
    });

    it('hold two hundred steps', async () => {
      const steps = Array.from({ length: 200 }, (_, n) =>
        aStep({ relations: [joined('DE'), joined('DK')] }, { title: `Stap ${n}` }),
      );
      const made = await create(steps);
      expect(made.steps.map(({ title }) => title)).toEqual(steps.map(({ title }) => title));
      expect(made.steps.at(-1)?.facts.relations).toHaveLength(2);
      expect((await save(withText(made, 'anders', 199))).version).toBe(2);
      expect(await read(made.id)).toMatchObject({ version: 2, steps: { length: 200 } });
    });

    it('are no part of the graph: not of its export, its rules, its search, or what is folded anew', async () => {
      const bytes = async () => canonicalJson(await exportGraph(database));
      const found = () => searchEntities(database, { q: 'terugkeerhubs', limit: 10 });
      const [before, foundBefore] = [await bytes(), await found()];
      const made = await create([aStep({ relations: [joined('DE')] })]);
      expect(await bytes()).toBe(before);
      expect(await found()).toEqual(foundBefore);
      expect(await verifyGraph(database)).toEqual([]);
      await database.write((transaction) => transaction.run('setFormats', { format: 1 }));
      await foldAnew(database);
      expect(await read(made.id)).toEqual(made);
      expect((await listVersions(database, made.id)).total).toBe(1);
    });

    it('go with all that was kept of them, and leave others alone', async () => {
      const [made, other] = [
        await create([aStep({ relations: [joined('DE')] })]),
        await create([aStep({ relations: [joined('DE')] })]),
      ];
      await save(withText(made, 'nog'));
      expect(await deleteBriefing(database, made.id)).toBe(true);
      expect(await deleteBriefing(database, made.id)).toBe(false);
      expect(countOf(await database.read(ours('briefingNodes'), { id: made.id }))).toBe(0);
      expect(await readBriefing(database, made.id)).toBeUndefined();
      expect(await saveBriefing(database, made.id, made)).toBe('unknown');
      expect(await read(other.id)).toEqual(other);
      expect((await listBriefings(database)).items.map(({ id }) => id)).toEqual([other.id]);
    });
  });
});
