import { markPaths } from '../../../server/pictures/markPaths.ts';
import { escaped } from '../../../server/pictures/text/escaped.ts';
import type { Mark } from '../../matrix/marks.ts';
import { say } from '../../state/language.ts';
import { type Sheet, wordOf } from './sheetOf.ts';

/** What is written around the matrix in a picture. */
export interface Frame {
  title: string;
  /** What it rests on. */
  basis: string;
  total: string;
  /** Signs to explain under it. */
  marks: readonly Mark[];
  /** Of who takes part (hexadecimal). */
  colour: string;
}

/** A picture of the whole matrix as SVG, dark on white, to print and to paste; sizes in pixels. */
export const svgOf = (sheet: Sheet, frame: Frame): string => {
  const width = Math.max(left + sheet.columns.length * column + 140, 640);
  const lines = linesOf(sheet);
  const bottom = top + lines.length * line;
  const legend = legendOf(frame, bottom + 58, width);
  const parts = [
    text(16, 34, frame.title, 'font-size="20" font-weight="600"'),
    text(16, 56, frame.basis, `fill="${muted}"`),
    ...sheet.columns.map(({ name }, index) =>
      headOf(shortened(name), left + (index + 0.5) * column, top - 8),
    ),
    ...lines.flatMap((each, index) => lineOf(each, index, sheet, frame)),
    ...totalsOf(sheet, frame, bottom),
    ...legend.parts,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${legend.end}" viewBox="0 0 ${width} ${legend.end}" font-family="Inter, Arial, sans-serif" font-size="12" fill="#1f1c18" role="img">`,
    `<title>${escaped(frame.title)}</title>`,
    `<desc>${escaped(frame.basis)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
};

const left = 190;
const top = 290;
const column = 34;
const line = 24;
const muted = '#67615a';

type Line = { group: string } | Sheet['rows'][number];

/** The rows, before each group with a name a line for it. */
const linesOf = ({ rows }: Sheet): Line[] =>
  rows.flatMap((row, index) =>
    row.group !== '' && rows[index - 1]?.group !== row.group ? [{ group: row.group }, row] : [row],
  );

const lineOf = (each: Line, index: number, sheet: Sheet, { colour }: Frame): string[] => {
  const middle = top + (index + 0.5) * line;
  const end = left + sheet.columns.length * column;
  if (!('name' in each))
    return [
      `<rect x="0" y="${middle - line / 2}" width="${end + 50}" height="${line}" fill="#f1ede4"/>`,
      text(16, middle + 4, each.group, 'font-weight="600"'),
    ];
  return [
    `<path d="M16 ${middle + line / 2}H${end + 40}" stroke="#e6e1d7"/>`,
    text(16, middle + 4, shortened(each.name, 27)),
    ...each.cells.map((cell, at) => {
      const x = left + (at + 0.5) * column;
      if (!cell) return `<circle cx="${x}" cy="${middle}" r="1" fill="#c3bcae"/>`;
      const told = `<title>${escaped(`${each.name}: ${wordOf(cell)}`)}</title>`;
      return `<g>${told}${sign(cell.mark, x - 12, middle - 6, colour)}</g>`;
    }),
    text(end + 22, middle + 4, String(each.total), `fill="${muted}" text-anchor="middle"`),
  ];
};

const totalsOf = ({ columns }: Sheet, { total }: Frame, y: number): string[] => [
  text(16, y + 20, total, `fill="${muted}"`),
  ...columns.map((each, index) =>
    text(left + (index + 0.5) * column, y + 20, String(each.total), `fill="${muted}" text-anchor="middle"`),
  ),
];

/** The signs with their meaning, in as many lines as it takes. */
const legendOf = ({ marks, colour }: Frame, y: number, width: number): { parts: string[]; end: number } => {
  let x = 16;
  let at = y;
  const parts = marks.flatMap((mark) => {
    const needed = 46 + say(mark.label).length * 7;
    if (x + needed > width && x > 16) [x, at] = [16, at + 22];
    const drawn = [sign(mark, x, at - 10, colour), text(x + 28, at, say(mark.label))];
    x += needed;
    return drawn;
  });
  return { parts, end: at + 24 };
};

const sign = ({ shape, letter }: Mark, x: number, y: number, colour: string): string => {
  const { path, drawn } = markPaths[shape] ?? { path: '', drawn: 'lines' };
  const paint =
    drawn === 'filled'
      ? `fill="${colour}"`
      : 'fill="none" stroke="#1f1c18" stroke-width="2.6" stroke-linecap="round"';
  return `<path transform="translate(${x} ${y}) scale(0.5)" d="${path}" ${paint}/>${text(
    x + 16,
    y + 10,
    say(letter),
    `font-size="10" font-weight="600" fill="${muted}"`,
  )}`;
};

const headOf = (name: string, x: number, y: number): string =>
  `<text x="${x}" y="${y}" transform="rotate(-55 ${x} ${y})">${escaped(name)}</text>`;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escaped(words)}</text>`;

const shortened = (name: string, length = 36): string =>
  name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name;
