import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../server/api/contract.ts';
import { drawSlide, landscape, portrait } from '../../../server/pictures/drawSlide.ts';
import type { Item } from '../../../server/pictures/Scene.ts';
import { around, cornersOf, overlap, quote, stepOf, tools, way, wide, wordsOf } from './steps.ts';

const slideOf = (step: Step, frame = landscape) =>
  drawSlide({ briefing: { title: 'Terugkeerhubs' }, step, number: 2, of: 5, frame }, tools);

const text =
  'Aan de **kopgroep** doen *zes landen* mee.\n\n- Griekenland kwam erbij\n- Frankrijk doet niet mee';
const quotes = [
  quote(
    'Op initiatief van Denemarken is in januari een kopgroep gevormd van landen die terugkeerhubs willen.',
    [],
  ),
  quote('Griekenland is op 21 april tot de kopgroep toegetreden.', []),
];

const steps: [string, Step][] = [
  ['a graph', around({ highlights: ['country:DK'] }, { text, evidence: quotes })],
  ['a graph without text', around()],
  ['very many paragraphs', around({}, { text: 'Een korte alinea.\n\n'.repeat(60), evidence: quotes })],
  ['a matrix', wide()],
  ['a trace', way()],
  ['a map', around({ kind: 'map' }, { evidence: quotes })],
  ['text alone', stepOf({}, [], [], { text, evidence: quotes })],
  ['nothing', stepOf({}, [], [], { title: '' })],
];
const frames = [
  ['lying', landscape],
  ['upright', portrait],
] as const;

const isRead = (item: Item): boolean => item.kind === 'words' && item.role !== undefined;

describe.each(frames)('a slide, %s', (_name, frame) => {
  it.each(steps)('%s: all of it is on the slide', (_what, step) => {
    for (const item of slideOf(step, frame).items)
      for (const { x, y } of cornersOf(item)) {
        expect([item.key, x]).toEqual([item.key, expect.closeTo(Math.min(Math.max(x, 0), frame.width), 0)]);
        expect([item.key, y]).toEqual([item.key, expect.closeTo(Math.min(Math.max(y, 0), frame.height), 0)]);
      }
  });

  it.each(steps)('%s: no words lie over other words', (_what, step) => {
    const words = slideOf(step, frame).items.filter(isRead);
    const covered = words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.key} / ${b.key}`),
    );
    expect(covered).toEqual([]);
  });

  it.each(steps)('%s: everything has a name of its own', (_what, step) => {
    const names = slideOf(step, frame).items.map(({ kind, key }) => `${kind} ${key}`);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('what a slide says', () => {
  it('has title, text, quotes with their sources, and what it rests on', () => {
    const words = wordsOf(slideOf(around({}, { title: 'Zes landen', text, evidence: quotes })));
    for (const said of [
      'Zes landen',
      'kopgroep',
      'zes landen',
      'Griekenland kwam erbij',
      '‘Griekenland is op 21 april',
    ])
      expect(words).toContain(said);
    expect(words).toContain('Bron: Verslag van de Raad, 4 juni 2026 (stand 27 november 2026)');
    expect(words).toContain('2 / 5');
  });

  it('puts the quotes of what is marked first', () => {
    const marked = quote('Frankrijk ziet af van deelname.', ['r']);
    const step = around({ highlights: ['r'] }, { evidence: [...quotes, marked] });
    const first = slideOf(step).items.find((item) => item.kind === 'words' && item.role === 'quote');
    expect(first).toMatchObject({ quote: 2 });
  });

  it('cuts no text, however long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcde -') }), {
          maxLength: 160,
        }),
        (words) => {
          const long = words.join(' ').replace(/\s+/g, ' ').trim().slice(0, 3000);
          const step = around({}, { text: long.replaceAll('-', 'x'), evidence: quotes });
          const said = wordsOf({
            items: slideOf(step).items.filter((item) => item.kind === 'words' && item.role === 'text'),
          });
          for (const { x, y } of slideOf(step).items.flatMap(cornersOf)) {
            expect(Math.min(Math.max(x, -0.5), landscape.width + 0.5)).toBe(x);
            expect(Math.min(Math.max(y, -0.5), landscape.height + 0.5)).toBe(y);
          }
          expect(said.replace(/\s+/g, '')).toBe(long.replaceAll('-', 'x').replace(/\s+/g, ''));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads HTML in titles and text as text', () => {
    const evil = '<script>alert(1)</script> <img src=x onerror=alert(1)>';
    const words = wordsOf(slideOf(around({}, { title: evil, text: `${evil} [x](javascript:alert(1))` })));
    expect(words.replace(/\s+/g, '')).toContain(evil.replace(/\s+/g, ''));
    const hrefs = slideOf(around({}, { text: '[x](javascript:alert(1)) [y](https://a.nl)' })).items.flatMap(
      (item) => (item.kind === 'words' ? item.lines.flat().flatMap(({ href }) => href ?? []) : []),
    );
    expect(hrefs).toEqual(['https://a.nl']);
  });
});

describe('a graph', () => {
  it('keeps the places that the author gave, in proportion', () => {
    const free = around();
    const places = Object.fromEntries(
      free.facts.nodes.map(({ id }, index) => [id, { x: index * 120, y: (index % 3) * 150 }]),
    );
    const at = new Map(
      slideOf(around({ places })).items.flatMap((item) =>
        item.kind === 'symbol' ? [[item.key, item] as const] : [],
      ),
    );
    const [a, b, c] = free.facts.nodes.slice(0, 3).map(({ id }) => at.get(id));
    const ratio = ((b?.x ?? 0) - (a?.x ?? 0)) / 120;
    expect(ratio).toBeGreaterThan(0.2);
    expect((c?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(240 * ratio);
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo(150 * ratio);
  });

  it('draws the same twice', () => {
    expect(slideOf(around())).toEqual(slideOf(around()));
  });

  it('shows only what the camera sees', () => {
    const places = Object.fromEntries(
      around().facts.nodes.map(({ id }, index) => [id, { x: index * 300, y: 0 }]),
    );
    const camera = { x: -150, y: -150, width: 800, height: 300 };
    const symbols = slideOf(around({ places, camera })).items.filter(
      ({ kind, about }) => kind === 'symbol' && about,
    );
    expect(symbols.map(({ key }) => key)).toEqual(['initiative:kopgroep', 'country:NL', 'country:DE']);
  });

  it('explains each kind of node and line that is in it, and no other', () => {
    const legend = wordsOf({
      items: slideOf(around()).items.filter((item) => item.kind === 'words' && item.role === 'legend'),
    });
    expect(legend).toBe('Land Initiatief Doet mee Doet niet mee');
  });
});

describe('a matrix', () => {
  it('has a sign for each relation, and none for another pair', () => {
    const step = wide();
    const signs = slideOf(step).items.filter(
      ({ kind, about }) => kind === 'path' && about?.includes('|JOINED|'),
    );
    expect(signs.map(({ key }) => key).sort()).toEqual(step.facts.relations.map(({ id }) => id).sort());
  });
});

describe('a map', () => {
  it('has the sign of each part in one thing, and explains those and no others', () => {
    const items = slideOf(around({ kind: 'map' })).items;
    const legend = items.filter((item) => item.kind === 'words' && item.role === 'legend');
    expect(wordsOf({ items: legend })).toBe('initiatiefnemer deelnemer doet niet mee');
  });

  it('names who takes part, and in words who is not on it', () => {
    const far = { id: 'country:UG', type: 'Country', name: 'Oeganda', properties: { code: 'UG' } };
    const step = around({ kind: 'map' });
    const { relations, nodes } = step.facts;
    const first = relations[0];
    if (!first) throw new Error('the sample has relations');
    const facts = {
      ...step.facts,
      nodes: [...nodes, far],
      relations: [...relations, { ...first, id: 'far', from: far.id }],
    };
    const words = wordsOf(slideOf({ ...step, facts }));
    for (const name of ['Nederland', 'Frankrijk', 'Niet op deze kaart: Oeganda'])
      expect(words).toContain(name);
  });
});

describe('a trace', () => {
  it('goes from left to right', () => {
    const at = new Map(
      slideOf(way()).items.flatMap((item) =>
        item.kind === 'symbol' && item.about ? [[item.key, item.x] as const] : [],
      ),
    );
    const xs = ['person:x', 'motion:1', 'initiative:kopgroep', 'regulation:a', 'regulation:b'].map(
      (id) => at.get(id) ?? -1,
    );
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(5);
  });
});
