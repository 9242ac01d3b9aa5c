import type { Font, Measure, Run } from '../Scene.ts';

/** Breaks runs into lines no wider than `width`: at white space, behind hyphens, and inside a word that is wider by itself. */
export const wrapRuns = (runs: readonly Run[], width: number, font: Font, measure: Measure): Run[][] => {
  const lines: Run[][] = [[]];
  let filled = 0;
  for (const piece of runs.flatMap(piecesOf)) {
    for (const part of fitting(piece, width, font, measure)) {
      if (part.text === '\n') {
        lines.push([]);
        filled = 0;
        continue;
      }
      const wide = widthOf(part, font, measure);
      const bare = widthOf({ ...part, text: part.text.trimEnd() }, font, measure);
      if (filled > 0 && filled + bare > width) {
        lines.push([]);
        filled = 0;
      }
      if (filled === 0 && part.text.trim() === '') continue;
      lines.at(-1)?.push(part);
      filled += wide;
    }
  }
  return lines.map(joined);
};

/** How wide a line is, without white space at its end. */
export const lineWidth = (line: readonly Run[], font: Font, measure: Measure): number =>
  line.reduce(
    (sum, run, index) =>
      sum + widthOf(index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run, font, measure),
    0,
  );

export const widestOf = (lines: readonly (readonly Run[])[], font: Font, measure: Measure): number =>
  Math.max(0, ...lines.map((line) => lineWidth(line, font, measure)));

const widthOf = (run: Run, font: Font, measure: Measure): number =>
  measure(run.text, { ...font, bold: run.bold ?? font.bold, italic: run.italic ?? font.italic });

/** Words with the white space behind them; a line may also end behind a hyphen or a slash. */
const piecesOf = (run: Run): Run[] =>
  (run.text.match(/\n|[^ \t\n/-]*[-/]+[ \t]*|[^ \t\n/-]+[ \t]*|[ \t]+/g) ?? []).map((text) => ({
    ...run,
    text,
  }));

/** A word that is wider than a line, in parts that are not. */
const fitting = (piece: Run, width: number, font: Font, measure: Measure): Run[] => {
  if (widthOf({ ...piece, text: piece.text.trimEnd() }, font, measure) <= width) return [piece];
  const parts: Run[] = [];
  let part = '';
  for (const character of piece.text) {
    if (part && widthOf({ ...piece, text: `${part}${character}` }, font, measure) > width) {
      parts.push({ ...piece, text: part });
      part = '';
    }
    part += character;
  }
  return part ? [...parts, { ...piece, text: part }] : parts;
};

/** Neighbours of one look become one run. */
const joined = (line: readonly Run[]): Run[] => {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs;
};
