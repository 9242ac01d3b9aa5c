import type { LegendEntry } from './PictureKind.ts';
import { palette } from './palette.ts';
import type { Item, Measure } from './Scene.ts';
import type { Setting } from './text/setText.ts';

const size = 14;
const sample = 30;
const between = 26;
const lineHeight = 24;

/** Samples with their words, in as many lines as it takes. */
export const setLegend = (entries: readonly LegendEntry[], width: number, measure: Measure): Setting => {
  let x = 0;
  let line = 0;
  const places = entries.map((entry) => {
    const words = measure(entry.words, { size });
    const needed = sample + words;
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const place = { entry, x, line, words };
    x += needed + between;
    return place;
  });
  return {
    height: entries.length > 0 ? (line + 1) * lineHeight : 0,
    at: (left, top) =>
      places.flatMap(({ entry, x: from, line: row, words }): Item[] => {
        const middle = top + (row + 0.5) * lineHeight;
        return [
          ...entry.sample(left + from + 11, middle),
          {
            ...{ kind: 'words', key: `legend ${entry.key}`, role: 'legend', anchor: 'start' },
            ...{ x: left + from + sample, y: middle - size * 0.62, size, lineHeight: size * 1.25 },
            ...{ width: words, fill: palette.muted, lines: [[{ text: entry.words }]] },
          },
        ];
      }),
  };
};
