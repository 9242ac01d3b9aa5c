import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSections, grouped } from '../../../client/letter/blocks.ts';
import { segments } from '../../../client/letter/segments.ts';
import { plainText } from '../../../server/pictures/text/wording.ts';

const line = 'Een kopgroep[footnoteRef:3] van Denemarken kwam bijeen. [3:  Kamerstukken II, 22112.] ';
const whole = { start: 0, end: line.length };
const mention = (words: string) => ({
  start: line.indexOf(words),
  end: line.indexOf(words) + words.length,
  entity: `country:${words}`,
  type: 'Country',
  name: words,
});

describe('segments', () => {
  it('together are the line, whatever is marked', () => {
    fc.assert(
      fc.property(fc.nat(line.length), fc.nat(line.length), (a, b) => {
        const marked = a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) };
        const pieces = segments(line, whole, [mention('Denemarken')], marked);
        expect(pieces.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
        const inMark = pieces.filter((piece) => piece.marked);
        expect(inMark.map(({ start, end }) => line.slice(start, end)).join('')).toBe(
          marked ? line.slice(marked.start, marked.end) : '',
        );
      }),
    );
  });

  it('keep the signs of a footnote and show only its number', () => {
    const pieces = segments(line, whole, [], null);
    const shown = pieces.filter((piece) => !piece.silent).map(({ start, end }) => line.slice(start, end));
    expect(shown.join('')).toBe('Een kopgroep3 van Denemarken kwam bijeen. 3:  Kamerstukken II, 22112. ');
    expect(pieces.find((piece) => piece.call && !piece.silent)).toMatchObject({ note: false });
    expect(pieces.some((piece) => piece.note)).toBe(true);
  });

  it('know the mention that they are part of; of two that overlap the first', () => {
    const pieces = segments(line, whole, [mention('Denemarken'), mention('marken')], null);
    const words = pieces.filter((piece) => piece.mention).map(({ start, end }) => line.slice(start, end));
    expect(words.join('')).toBe('Denemarken');
  });
});

describe('blockSections', () => {
  it('takes the first line as heading where it is the title, and leaves empty lines out', () => {
    const text = '[bookmark: _x]Kop van de brief [footnoteRef:1]\n\nEen alinea.\n';
    const section = { id: 'section:x/1', title: 'Kop van de brief', level: 2, start: 0, end: text.length };
    const [found] = blockSections(text, [section]);
    expect(found?.blocks.map((block) => [text.slice(block.start, block.end), block.form])).toEqual([
      ['[bookmark: _x]Kop van de brief [footnoteRef:1]', 'heading'],
      ['Een alinea.', 'paragraph'],
    ]);
  });

  it('knows headings, items of lists and rows of tables, and shows them without their signs', () => {
    const text = '## Kop\n- een\n  2. twee\n| NL |  voor |\nIn 2. staat niets.\n12 juni';
    const blocks = blockSections(text, []).flatMap((section) => section.blocks);
    const shown = blocks.map((block) => {
      const spans = block.form === 'row' ? block.cells : [block];
      return [block.form, spans.map(({ start, end }) => text.slice(start, end)).join(' / ')];
    });
    expect(shown).toEqual([
      ['heading', 'Kop'],
      ['item', 'een'],
      ['item', 'twee'],
      ['row', 'NL / voor'],
      ['paragraph', 'In 2. staat niets.'],
      ['paragraph', '12 juni'],
    ]);
    expect(grouped(blocks).map((group) => group.length)).toEqual([1, 2, 1, 1, 1]);
  });

  it('shows a text without sections whole', () => {
    expect(blockSections('Een.\nTwee.', []).flatMap(({ blocks }) => blocks)).toHaveLength(2);
  });
});

describe('plainText', () => {
  it('reads a note with brackets in it to its end', () => {
    expect(plainText('Ja.[footnoteRef:1] [1: Kamerstuk 22112 [bijlage], nr. 4.] Nee.')).toBe(
      'Ja. 1: Kamerstuk 22112 [bijlage], nr. 4. Nee.',
    );
  });

  it('leaves out the signs of the format and the numbers that call footnotes', () => {
    expect(plainText('Een kopgroep[footnoteRef:3] van Denemarken[bookmark: _x] kwam bijeen.')).toBe(
      'Een kopgroep van Denemarken kwam bijeen.',
    );
  });
});
