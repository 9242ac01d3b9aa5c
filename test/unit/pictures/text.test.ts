import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../server/pictures/text/markdown.ts';
import { dayIn, labelIn, plainText } from '../../../server/pictures/text/wording.ts';
import { lineWidth, wrapRuns } from '../../../server/pictures/text/wrapRuns.ts';
import { measure } from './steps.ts';

const font = { size: 10 };
const textOf = (lines: readonly (readonly { text: string }[])[]): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''));

describe('breaking lines', () => {
  it('breaks at white space and behind hyphens', () => {
    expect(textOf(wrapRuns([{ text: 'non-paper over asielgrensprocedures' }], 60, font, measure))).toEqual([
      'non-paper',
      'over',
      'asielgrensp',
      'rocedures',
    ]);
  });

  it('keeps every character and no line is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ text: fc.string({ unit: fc.constantFrom(...'abc de-/é') }), bold: fc.boolean() }),
        ),
        fc.integer({ min: 20, max: 300 }),
        (runs, width) => {
          const lines = wrapRuns(runs, width, font, measure);
          const bare = (text: string) => text.replace(/\s+/g, '');
          expect(bare(textOf(lines).join(''))).toBe(bare(runs.map(({ text }) => text).join('')));
          for (const line of lines) expect(lineWidth(line, font, measure)).toBeLessThanOrEqual(width + 0.01);
        },
      ),
    );
  });

  it('keeps the look of words', () => {
    const lines = wrapRuns([{ text: 'een ' }, { text: 'twee', bold: true }], 400, font, measure);
    expect(lines).toEqual([[{ text: 'een ' }, { text: 'twee', bold: true }]]);
  });
});

describe('the Markdown of a step', () => {
  it('knows paragraphs, headings, lists, emphasis and links', () => {
    expect(blocksOf('# Kop\n\neen **vet** en *schuin*\n\n1. a\n2. b\n   - c\n\n[x](https://a.nl)')).toEqual([
      { kind: 'heading', runs: [{ text: 'Kop' }], depth: 0 },
      {
        ...{ kind: 'paragraph', depth: 0 },
        runs: [
          { text: 'een ' },
          { text: 'vet', bold: true },
          { text: ' en ' },
          { text: 'schuin', italic: true },
        ],
      },
      { kind: 'item', runs: [{ text: 'a' }], depth: 0, bullet: '1.' },
      { kind: 'item', runs: [{ text: 'b' }], depth: 0, bullet: '2.' },
      { kind: 'item', runs: [{ text: 'c' }], depth: 1, bullet: '•' },
      { kind: 'paragraph', runs: [{ text: 'x', href: 'https://a.nl' }], depth: 0 },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elders.nl', 'JaVaScRiPt:x'])(
    'makes no link of %s',
    (href) => {
      expect(blocksOf(`[x](${href})`).flatMap(({ runs }) => runs.map((run) => run.href))).not.toContain(href);
    },
  );

  it('loses no text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab <>&"') }), (text) => {
        const said = blocksOf(text)
          .flatMap(({ runs }) => runs.map((run) => run.text))
          .join('');
        expect(said.replace(/[\s>]/g, '')).toBe(text.replace(/[\s>]/g, ''));
      }),
    );
  });
});

describe('wording', () => {
  it('reads quotes without the signs of a word processor', () => {
    expect(plainText('Zes landen[footnoteRef:3] doen mee.[3: Zie bijlage.] [bookmark: _x]Ja')).toBe(
      'Zes landen doen mee.3: Zie bijlage. Ja',
    );
  });

  it('shortens a name to what tells enough', () => {
    expect(labelIn('nl', { name: 'Toezegging TZ202604-207: een brief' })).toBe('Toezegging TZ202604-207');
    expect(labelIn('nl', { name: 'Internationale Organisatie', properties: { abbreviation: 'IOM' } })).toBe(
      'IOM',
    );
    expect(labelIn('en', { name: 'Duitsland', nameEn: 'Germany' })).toBe('Germany');
  });

  it('puts days in words', () => {
    expect(dayIn('nl', '2026-06-04')).toBe('4 juni 2026');
    expect(dayIn('en', '2026-06')).toBe('June 2026');
    expect(dayIn('nl', 'voor de zomer')).toBe('voor de zomer');
  });
});
