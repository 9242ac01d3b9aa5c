import { palette } from '../palette.ts';
import type { Font, Item, Measure, Run, Words } from '../Scene.ts';
import type { Block } from './markdown.ts';
import { widestOf, wrapRuns } from './wrapRuns.ts';

/** Something that is set under another: what it draws when its top is at `y`, and how high it is. */
export interface Setting {
  height: number;
  at: (x: number, y: number) => Item[];
}

/** A stack of settings with room between; `gaps` is the room above each. */
export const stacked = (settings: readonly { setting: Setting; gap: number }[]): Setting => {
  const height = settings.reduce(
    (sum, { setting, gap }, index) => sum + setting.height + (index > 0 ? gap : 0),
    0,
  );
  return {
    height,
    at: (x, y) => {
      let top = y;
      return settings.flatMap(({ setting, gap }, index) => {
        top += index > 0 ? gap : 0;
        const items = setting.at(x, top);
        top += setting.height;
        return items;
      });
    },
  };
};

type Look = Font &
  Partial<Pick<Words, 'fill' | 'role' | 'quote' | 'anchor' | 'ground'>> & { leading?: number };

/** Words in a column of this width. */
export const setWords = (
  key: string,
  runs: readonly Run[],
  width: number,
  { leading = 1.3, fill = palette.ink, bold, italic, serif, size, ...more }: Look,
  measure: Measure,
): Setting => {
  const font = { size, bold, italic, serif };
  const looked = runs.map((run) => ({ ...(bold && { bold }), ...(italic && { italic }), ...run }));
  const lines = wrapRuns(looked, width, font, measure);
  const words = {
    ...{
      kind: 'words' as const,
      key,
      lines,
      size,
      lineHeight: size * leading,
      anchor: 'start' as const,
      fill,
    },
    ...{ width: widestOf(lines, font, measure), ...(serif && { serif }), ...more },
  };
  return {
    height: lines.length * size * leading,
    at: (x, y) => [
      { ...words, x: words.anchor === 'middle' ? x + width / 2 : words.anchor === 'end' ? x + width : x, y },
    ],
  };
};

/** Blocks of a text under each other. */
export const setBlocks = (
  key: string,
  blocks: readonly Block[],
  width: number,
  size: number,
  measure: Measure,
): Setting =>
  stacked(
    blocks.map((block, index) => ({
      gap: size * (block.kind === 'item' ? 0.35 : 0.7),
      setting: setBlock(`${key} ${index}`, block, width, size, measure),
    })),
  );

const setBlock = (
  key: string,
  { kind, runs, bullet, depth }: Block,
  width: number,
  size: number,
  measure: Measure,
): Setting => {
  const look: Look = {
    size: kind === 'heading' ? size * 1.12 : size,
    bold: kind === 'heading',
    role: 'text',
  };
  if (bullet === undefined) return setWords(key, runs, width, look, measure);
  const indent = size * 1.3 * (depth + 1);
  const words = setWords(key, runs, width - indent, look, measure);
  const sign = setWords(`${key} bullet`, [{ text: bullet }], indent, look, measure);
  return {
    height: words.height,
    at: (x, y) => [...(bullet ? sign.at(x + indent - size * 1.3, y) : []), ...words.at(x + indent, y)],
  };
};
