import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BriefingSent, Starter } from '../../server/api/contract.ts';
import { briefingSent } from '../../server/api/contract.ts';
import { graphOf } from '../../server/api/loadFile.ts';
import { comparedPoints } from '../../server/graph/changes/comparedPoints.ts';
import { readChanges } from '../../server/graph/changes/readChanges.ts';
import type { Database } from '../../server/graph/Database.ts';
import { exportGraph, type GraphExport } from '../../server/graph/exportGraph.ts';
import { listDocuments } from '../../server/graph/listDocuments.ts';
import { loadDocument } from '../../server/graph/loadDocument.ts';
import { readMatrix } from '../../server/graph/readMatrix.ts';
import type { GraphDocument } from '../../server/model.ts';
import { blocksOf } from '../../server/pictures/text/markdown.ts';
import { draftFrom } from '../../server/starters/draftFrom.ts';
import { startsAt } from '../../server/starters/starters.ts';
import { realLetters, sampleLetters } from '../support/golden/goldenLetters.ts';
import { letter } from '../support/letter.ts';
import { databases, type OpenDatabase } from './support/databases.ts';
import { strangeNames } from './support/strangeNames.ts';

const council = path.resolve(import.meta.dirname, '../support/council');
const files = [
  ...sampleLetters(),
  ...readdirSync(council).map((file) => path.join(council, file)),
  ...realLetters().map((each) => each.letter),
];
const languages = ['nl', 'en'] as const;
const isReal = realLetters().length > 0;
if (!isReal) console.info('No real letter is beside the checkout: no draft is made from one.');

describe.each(databases)('drafts of briefings from: $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('the letters of the samples', () => {
    let opened: OpenDatabase;
    let database: Database;
    let graph: GraphExport;
    const texts = new Map<string, string>();
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
      for (const file of files) {
        const read = await graphOf({ name: path.basename(file), bytes: readFileSync(file) });
        texts.set(read.document.id, read.document.text);
        await loadDocument(database, read);
      }
      graph = await exportGraph(database);
    }, 120_000);
    afterAll(() => opened?.close());

    /** Each thing that a draft can begin at; on the slower database every seventh. */
    const begun = (): Starter[] => [
      ...graph.entities
        .filter(({ type }) => startsAt(type))
        .filter((_, n) => name === 'embedded' || n % 7 === 0)
        .map(({ id }): Starter => ({ kind: 'entity', id })),
      { kind: 'changes', from: 'meeting:jbz-raad-2026-03-05', to: 'meeting:jbz-raad-2026-10-08' },
      { kind: 'changes', from: agenda, to: report },
      { kind: 'changes', from: '2026-03-01', to: '2026-06-10' },
    ];
    /** Every draft in both languages, made once. */
    const drafts = once(async () => {
      const made: { starter: Starter; draft: BriefingSent; at: string }[] = [];
      for (const starter of begun())
        for (const language of languages) {
          const draft = await draftOrNothing(database, starter, language);
          if (draft) made.push({ starter, draft, at: `${JSON.stringify(starter)} ${language}` });
        }
      return made;
    });

    it('hold only what is in the graph, and quotes that state what they show', async () => {
      const nodes = new Set(graph.entities.map(({ id }) => id));
      const relations = new Map(graph.relations.map((relation) => [relation.id, relation]));
      const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
      let count = 0;
      for (const { draft, at } of await drafts()) {
        expect(briefingSent.safeParse(draft).success, at).toBe(true);
        expect(draft.steps.length, at).toBeGreaterThan(0);
        expect(draft.steps.length, at).toBeLessThanOrEqual(6);
        count += 1;
        for (const { title, text, view, evidence = [] } of draft.steps) {
          const where = `${at}: ${title}`;
          expect(title, at).not.toBe('');
          expect(text, where).not.toMatch(/undefined|null|NaN|\[object|\{from\}|\{to\}|\$\{/);
          expect(
            view.nodes.filter((id) => !nodes.has(id)),
            where,
          ).toEqual([]);
          expect(
            view.relations.filter((id) => !relations.has(id)),
            where,
          ).toEqual([]);
          expect(view.relations.length, where).toBeGreaterThan(0);
          const shown = new Set([...view.nodes, ...view.relations]);
          expect(
            [...view.highlights, ...view.rows, ...view.columns, ...Object.keys(view.places)].filter(
              (id) => !shown.has(id),
            ),
            where,
          ).toEqual([]);
          if (view.kind === 'graph' || view.kind === 'trace')
            expect(view.nodes.length, where).toBeLessThanOrEqual(18);
          expect(view.rows.length, where).toBeLessThanOrEqual(16);
          expect(view.columns.length, where).toBeLessThanOrEqual(10);
          expect(evidence.length, where).toBeGreaterThan(0);
          expect(evidence.length, where).toBeLessThanOrEqual(3);
          for (const quote of evidence) {
            expect(texts.get(quote.documentId)?.slice(quote.start, quote.end), where).toBe(quote.quote);
            expect(quote.relations.length, where).toBeGreaterThan(0);
            for (const id of quote.relations) {
              expect(view.relations, where).toContain(id);
              const relation = relations.get(id);
              const stated = [
                ...(relation?.evidence ?? []),
                // What a letter states of a motion belongs to its answer.
                ...Object.values(entities.get(relation?.to ?? '')?.evidence ?? {}).flat(),
              ];
              // That of an answer may stand in the answer of another letter.
              expect(
                stated.some(
                  (each) =>
                    each.documentId === quote.documentId &&
                    each.start === quote.start &&
                    each.end === quote.end,
                ),
                `${where} ${id} ${quote.quote}`,
              ).toBe(true);
            }
          }
        }
      }
      expect(count).toBeGreaterThan(20);
    }, 240_000);

    it('name nothing that their picture does not hold', async () => {
      const names = graph.entities
        .filter(({ type }) => type === 'Country' || type === 'Initiative' || type === 'Regulation')
        .flatMap(({ id, name: own, nameEn }) =>
          [own, ...(nameEn ? [nameEn] : [])].map((each) => ({ id, each: each.toLowerCase() })),
        );
      const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
      for (const { draft, at } of await drafts())
        for (const { title, text, view } of draft.steps) {
          const said = `${title}\n${text.replace(/\\(.)/g, '$1')}`.toLowerCase();
          // What stands within the name or the subject of something shown is said by that.
          const shown = view.nodes
            .map((id) => entities.get(id))
            .map((entity) =>
              [entity?.name, entity?.nameEn, entity?.properties.subject].join('\n').toLowerCase(),
            )
            .join('\n');
          const strays = names.filter(
            ({ id, each }) =>
              !view.nodes.includes(id) &&
              new RegExp(`(?<!\\p{L})${literally(each)}(?!\\p{L})`, 'u').test(said) &&
              !shown.includes(each),
          );
          expect(strays, `${at}: ${title}`).toEqual([]);
        }
    }, 240_000);

    it('count as the matrix does who takes part', async () => {
      const { cells } = await readMatrix(database, { quotes: false });
      const initiatives = graph.entities
        .filter(({ type }) => type === 'Initiative')
        .slice(0, name === 'embedded' ? 100 : 5);
      let counted = 0;
      for (const { id } of initiatives) {
        const joined = cells.filter((cell) => cell.column === id && cell.type === 'JOINED');
        const countries = joined.filter(({ row }) => row.startsWith('country:')).length;
        const organisations = joined.filter(({ row }) => row.startsWith('organisation:')).length;
        const draft = await draftOrNothing(database, { kind: 'entity', id }, 'nl');
        const [who] = draft?.steps ?? [];
        if (joined.length === 0) {
          expect(who?.title ?? '').not.toMatch(/^\S+ (land|landen) (doet|doen) mee/);
          continue;
        }
        const expected = [
          ...(countries > 0 ? [`${inDutch(countries)} ${countries === 1 ? 'land' : 'landen'}`] : []),
          ...(organisations > 0
            ? [`${inDutch(organisations)} ${organisations === 1 ? 'organisatie' : 'organisaties'}`]
            : []),
        ];
        for (const each of expected) expect(plain(who?.title), id).toContain(plain(each));
        expect(who?.view.relations.length, id).toBe(Math.min(joined.length, 17));
        counted += 1;
      }
      expect(counted).toBeGreaterThan(3);
    });

    it('count as the letters do what they answer, and as the comparison does what changed', async () => {
      const meeting = await draftFrom(database, { kind: 'entity', id: 'meeting:jbz-raad-2026-10-08' }, 'nl');
      const answered = new Set(
        graph.relations
          .filter(({ type, from }) => type === 'ADDRESSES' && [agenda, report].includes(from))
          .map(({ to }) => to),
      );
      const motions = [...answered].filter((id) => id.startsWith('motion:')).length;
      const commitments = answered.size - motions;
      const step = meeting.steps.find(({ title }) => title.includes('gaan in op'));
      expect(step?.title).toContain(
        `gaan in op ${inDutch(motions)} moties en ${inDutch(commitments)} toezegging`,
      );

      const { items: letters } = await listDocuments(database);
      const points = comparedPoints({ from: agenda, to: report }, letters);
      const { items } = await readChanges(database, letters, points.from, points.to);
      const of = (change: string): string => inDutch(items.filter((item) => item.change === change).length);
      const draft = await draftFrom(database, { kind: 'changes', from: agenda, to: report }, 'nl');
      expect(plain(draft.steps[0]?.title)).toBe(
        plain(`${of('new')} nieuw, ${of('changed')} gewijzigd en ${of('gone')} niet meer genoemd`),
      );
      const changed = draft.steps[1]?.evidence ?? [];
      expect(new Set(changed.map(({ documentId }) => documentId))).toEqual(new Set([agenda, report]));
    });

    it('have four to six steps where the letters allow, in both languages', async () => {
      const rich: Starter[] = [
        { kind: 'entity', id: 'motion:32317-1101' },
        { kind: 'entity', id: 'commitment:TZ202607-031' },
        { kind: 'entity', id: 'meeting:jbz-raad-2026-03-05' },
        { kind: 'changes', from: agenda, to: report },
        ...(isReal
          ? ['motion:36848-63', 'motion:32317-1007', 'meeting:jbz-raad-2026-06-04', hubs].map(
              (id): Starter => ({ kind: 'entity', id }),
            )
          : []),
      ];
      for (const starter of rich) {
        const [nl, en] = [await draftFrom(database, starter, 'nl'), await draftFrom(database, starter, 'en')];
        expect(nl.steps.length, JSON.stringify(starter)).toBeGreaterThanOrEqual(4);
        expect(en.steps.map(({ view }) => view)).toEqual(nl.steps.map(({ view }) => view));
        expect([nl.language, en.language]).toEqual(['nl', 'en']);
        for (const [n, step] of nl.steps.entries()) expect(en.steps[n]?.notes).not.toBe(step.notes);
      }
    });

    it.skipIf(!isReal)('tell of the real letter what stands in it', async () => {
      const group = await draftFrom(database, { kind: 'entity', id: hubs }, 'nl');
      expect(group.steps[0]?.title).toBe(
        'Vijf landen en één organisatie doen mee aan de kopgroep operationaliseren terugkeerhubs',
      );
      expect(group.steps[0]?.text).toContain('Denemarken, Duitsland, Griekenland, Nederland en Oostenrijk');
      expect(group.steps.map(({ view }) => view.kind)).toEqual(['graph', 'map', 'graph', 'graph', 'matrix']);
      const motion = await draftFrom(database, { kind: 'entity', id: 'motion:32317-1007' }, 'en');
      expect(motion.steps.map(({ title }) => title)).toContain(
        'The letter of 4 June 2026 settles motion 32317-1007',
      );
      const council = await draftFrom(database, { kind: 'entity', id: 'meeting:jbz-raad-2026-06-04' }, 'en');
      expect(council.steps[0]?.title).toBe(
        'The letter of 4 June 2026 names members of eleven initiatives; the Netherlands takes part in ten',
      );
    });
  });

  describe.skipIf(!isThere)('little or strange things', () => {
    let opened: OpenDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await open();
      database = opened.database;
    });
    afterAll(() => opened?.close());
    beforeEach(() => database.write((transaction) => transaction.run('wipe')));
    const load = async (...letters: readonly GraphDocument[]): Promise<void> => {
      for (const each of letters) await loadDocument(database, each);
    };

    it('an initiative with one fact', async () => {
      await load(letter({ id: 'a', facts: [['country:NL', 'JOINED', 'initiative:kopgroep']] }));
      const { steps } = await draftFrom(database, { kind: 'entity', id: 'initiative:a/kopgroep' }, 'nl');
      expect(steps.map(({ title }) => title)).toEqual([
        'Eén land doet mee aan de kopgroep',
        'Alles rust op één brief',
      ]);
      expect(steps[0]?.evidence?.map(({ quote }) => quote)).toEqual([
        'Nederland joined Kopgroep.'.replace('Nederland', 'Land NL'),
      ]);
    });

    it('a motion without a route, and one that no letter answers', async () => {
      await load(
        letter({
          id: 'a',
          facts: [
            ['person:jansen', 'SUBMITTED', 'motion:32317-7'],
            ['document:a', 'ADDRESSES', 'motion:32317-7', { status: 'pending' }],
            ['person:jansen', 'SUBMITTED', 'motion:32317-8'],
          ],
        }),
      );
      const draft = await draftFrom(database, { kind: 'entity', id: 'motion:32317-7' }, 'nl');
      expect(draft.steps.map(({ view }) => view.kind)).not.toContain('trace');
      expect(draft.steps[1]?.title).toBe('De brief van 12 juni 2026 meldt dat motie 32317-7 nog loopt');
      const other = await draftFrom(database, { kind: 'entity', id: 'motion:32317-8' }, 'en');
      expect(other.steps[0]?.title).toBe('Jansen submitted motion 32317-8');
    });

    it('a meeting that nobody attended, and one of which nothing is told', async () => {
      await load(
        letter({
          id: 'a',
          names: ['meeting:jbz-raad-2026-06-04'],
          facts: [['country:NL', 'JOINED', 'initiative:kopgroep']],
        }),
      );
      const meeting: Starter = { kind: 'entity', id: 'meeting:jbz-raad-2026-06-04' };
      const { steps } = await draftFrom(database, meeting, 'nl');
      expect(steps[0]?.title).toBe('De brief van 12 juni 2026 noemt deelnemers van één initiatief');
      await database.write((transaction) => transaction.run('wipe'));
      await load(letter({ id: 'b', names: ['meeting:jbz-raad-2026-06-04'] }));
      await expect(draftFrom(database, meeting, 'nl')).rejects.toMatchObject({ code: 'invalid-request' });
    });

    it('says what it cannot make', async () => {
      await load(
        letter({ id: 'a', facts: [['country:NL', 'JOINED', 'initiative:kopgroep']] }),
        letter({ id: 'b', facts: [['country:NL', 'JOINED', 'initiative:kopgroep']] }),
      );
      const refusal = (starter: Starter) => expect(draftFrom(database, starter, 'nl')).rejects;
      await refusal({ kind: 'entity', id: 'country:NL' }).toMatchObject({ code: 'invalid-request' });
      await refusal({ kind: 'entity', id: 'country:DE' }).toMatchObject({ code: 'not-found' });
      await refusal({ kind: 'entity', id: 'motion:32317-9' }).toMatchObject({ code: 'not-found' });
      await refusal({ kind: 'changes', from: 'document:a', to: 'document:c' }).toMatchObject({
        code: 'not-found',
      });
      await refusal({ kind: 'changes', from: 'document:a', to: 'document:a' }).toMatchObject({
        code: 'invalid-request',
      });
      await refusal({ kind: 'changes', from: 'document:a', to: '2026-06-04' }).toMatchObject({
        code: 'invalid-request',
      });
    });

    it('says the same of a hundred parties without naming them all', async () => {
      const facts = Array.from({ length: 100 }, (_, n): [string, string, string] => [
        `organisation:instelling-${n}`,
        'JOINED',
        'initiative:kopgroep',
      ]);
      await load(letter({ id: 'a', facts }));
      const { steps } = await draftFrom(database, { kind: 'entity', id: 'initiative:a/kopgroep' }, 'nl');
      expect(steps[0]?.title).toContain('100 organisaties doen mee');
      expect(steps[0]?.text).toContain('en 92 andere');
      expect(steps[0]?.text).toContain('In het beeld ontbreken er 83');
      expect(steps[0]?.view.nodes).toHaveLength(18);
    });

    it('says that there are more where it has not read all', async () => {
      const facts = Array.from({ length: 501 }, (_, n): [string, string, string] => [
        `organisation:instelling-${n}`,
        'JOINED',
        'initiative:kopgroep',
      ]);
      await load(letter({ id: 'a', facts }));
      const { steps } = await draftFrom(database, { kind: 'entity', id: 'initiative:a/kopgroep' }, 'nl');
      expect(steps[0]?.title).toBe('Ten minste 500 organisaties doen mee aan de kopgroep');
    });

    it('speaks of a meeting by its own letters, and of a country that left as one that is outside', async () => {
      const council = ['meeting:jbz-raad-2026-06-04'];
      await load(
        letter({
          ...{ id: 'a', date: '2026-06-12', names: council },
          facts: [
            ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs'],
            ['country:DE', 'JOINED', 'initiative:kopgroep-terugkeerhubs'],
          ],
          states: { 'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' } },
        }),
        letter({
          ...{ id: 'b', date: '2026-10-12' },
          facts: [
            ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs'],
            ['country:DE', 'DECLINED', 'initiative:kopgroep-terugkeerhubs', { status: 'withdrawn' }],
          ],
          states: { 'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' } },
        }),
      );
      const meeting = await draftFrom(database, { kind: 'entity', id: 'meeting:jbz-raad-2026-06-04' }, 'en');
      expect(meeting.steps[0]?.text).toContain('two countries');
      const quoted = meeting.steps.flatMap(({ evidence = [] }) =>
        evidence.map(({ documentId }) => documentId),
      );
      expect(new Set(quoted)).toEqual(new Set(['document:a']));
      const group = await draftFrom(database, { kind: 'entity', id: hubsOfTwo }, 'en');
      expect(group.steps.map(({ title }) => title)).toEqual([
        'One country takes part in Kopgroep-terugkeerhubs',
        'One country withdrew from Kopgroep-terugkeerhubs',
        'Over two letters it goes from two members to one',
        'All of it rests on two letters',
      ]);
    });

    it('has names that look like markup as names', async () => {
      const strange =
        '**<img src=x onerror=alert(1)>** [klik](javascript:alert(1)) _a_ `b` &lt; # 1. http://kwaad.example';
      const facts: [string, string, string, Record<string, string>?][] = [
        ['organisation:vreemd', 'JOINED', 'initiative:kopgroep'],
        ['organisation:gewoon', 'JOINED', 'initiative:kopgroep'],
        ['organisation:vreemd', 'JOINED', 'initiative:ander'],
        ['organisation:gewoon', 'JOINED', 'initiative:ander'],
        ['initiative:kopgroep', 'INVOLVES', 'organisation:derde'],
        ['motion:32317-7', 'CONCERNS', 'initiative:kopgroep'],
        ['person:jansen', 'SUBMITTED', 'motion:32317-7'],
        ['document:a', 'ADDRESSES', 'motion:32317-7', { status: 'settled' }],
      ];
      await load(
        strangeNames(
          letter({ id: 'a', title: strange, facts, states: { 'motion:32317-7': { subject: strange } } }),
          strange,
        ),
      );
      for (const language of languages)
        for (const id of ['initiative:a/kopgroep', 'motion:32317-7']) {
          const { steps } = await draftFrom(database, { kind: 'entity', id }, language);
          expect(steps.length).toBeGreaterThan(1);
          let named = 0;
          for (const { title, text } of steps) {
            const runs = blocksOf(text).flatMap((block) => block.runs);
            expect(
              runs.filter(({ href }) => href !== undefined),
              title,
            ).toEqual([]);
            // Wherever the name ends it stands whole before that: none of it was read as markup.
            const shown = runs.map((run) => run.text).join('');
            const ends = shown.split('kwaad.example').length - 1;
            expect(shown.split(strange).length - 1, title).toBe(ends);
            named += ends;
          }
          expect(named).toBeGreaterThan(3);
        }
    });
  });
});

const agenda = 'document:2026-10-geannoteerde-agenda-jbz-raad';
const report = 'document:2026-10-verslag-jbz-raad';
const hubsOfTwo = 'initiative:a/kopgroep-terugkeerhubs';
const hubs = 'initiative:verslag-jbz-raad-2026-06-04/kopgroep-operationaliseren-terugkeerhubs';

/** Of what nothing is told there is no draft, and the error says so. */
async function draftOrNothing(
  database: Database,
  starter: Starter,
  language: 'nl' | 'en',
): Promise<BriefingSent | undefined> {
  return draftFrom(database, starter, language).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'invalid-request' });
    return undefined;
  });
}

/** The same promise, whoever asks first. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const dutch = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

function inDutch(count: number): string {
  return dutch[count] ?? String(count);
}

function plain(text = ''): string {
  return text.toLowerCase().replaceAll('één', 'een').replaceAll('eén', 'een');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
