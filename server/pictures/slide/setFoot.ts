import type { DrawingTools } from '../DrawingTools.ts';
import type { Slide } from '../drawSlide.ts';
import { palette } from '../palette.ts';
import type { Item } from '../Scene.ts';
import { type Setting, setWords } from '../text/setText.ts';
import { dayIn, titled } from '../text/wording.ts';

const size = 12;

/** What the slide rests on and as of when, and which one it is of how many. */
export const setFoot = (
  { briefing, step, number, of }: Slide,
  width: number,
  tools: DrawingTools,
): Setting => {
  const { measure } = tools;
  const count = `${number} / ${of}`;
  const right = measure(count, { size }) + 24;
  const rests = [restsOn(step, tools), titled(tools.language, briefing.title)].filter(Boolean).join('  ·  ');
  const words = setWords(
    'foot',
    [{ text: rests }],
    width - right,
    { size, fill: palette.muted, role: 'foot' },
    measure,
  );
  return {
    height: words.height + 10,
    at: (x, y) => [
      line(x, y, width),
      ...words.at(x, y + 10),
      {
        ...{ kind: 'words', key: 'number', role: 'foot', x: x + width, y: y + 10, anchor: 'end', size },
        ...{ lineHeight: size * 1.3, width: right - 24, fill: palette.muted, lines: [[{ text: count }]] },
      },
    ],
  };
};

const line = (x: number, y: number, width: number): Item => ({
  ...{
    kind: 'line',
    key: 'foot line',
    from: { x, y },
    to: { x: x + width, y },
    colour: palette.rule,
    width: 1,
  },
});

/** The letters by name where they are few, else how many and from when to when; and the day on which they were read. */
const restsOn = ({ facts }: Slide['step'], { language }: DrawingTools): string => {
  const { letters, taken } = facts;
  if (letters.length === 0) return '';
  const asOf = { nl: `stand ${dayIn('nl', taken)}`, en: `as of ${dayIn('en', taken)}` }[language];
  return `${lettersIn[language](letters)} (${asOf})`;
};

type Letters = Slide['step']['facts']['letters'];

const named = (letters: Letters, language: 'nl' | 'en'): string =>
  letters
    .map(({ title, date }) =>
      [titled(language, title), date ? dayIn(language, date) : ''].filter(Boolean).join(', '),
    )
    .join('; ');

const span = (letters: Letters, language: 'nl' | 'en'): string => {
  const days = letters.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? `, ${dayIn(language, first)}`
    : `, ${dayIn(language, first)} – ${dayIn(language, last)}`;
};

const lettersIn = {
  nl: (letters: Letters): string =>
    letters.length <= 2
      ? `${letters.length === 1 ? 'Bron' : 'Bronnen'}: ${named(letters, 'nl')}`
      : `Bronnen: ${letters.length} brieven${span(letters, 'nl')}`,
  en: (letters: Letters): string =>
    letters.length <= 2
      ? `${letters.length === 1 ? 'Source' : 'Sources'}: ${named(letters, 'en')}`
      : `Sources: ${letters.length} letters${span(letters, 'en')}`,
};
