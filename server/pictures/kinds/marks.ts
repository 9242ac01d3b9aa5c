import type { Edge, ModelAnswer } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import { markPaths } from '../markPaths.ts';
import type { LegendEntry } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Item } from '../Scene.ts';

type Part = NonNullable<ModelAnswer['relations'][number]['part']>;

/** The sign of a relation that tells who joined what; which end is the party, and whether it takes part. */
export type Mark = Part['marks'][number] & Pick<Part, 'party' | 'joins'>;

export const markOf = (
  { type, properties }: Pick<Edge, 'type' | 'properties'>,
  { model }: Pick<DrawingTools, 'model'>,
): Mark | undefined => {
  const part = model.relations.find((info) => info.type === type)?.part;
  const mark = part?.marks.find(({ when = {} }) =>
    Object.entries(when).every(([key, value]) => properties[key] === value),
  );
  return part && mark && { ...mark, party: part.party, joins: part.joins };
};

/** A sign around a point: filled for who takes part, in lines for who does not. */
export const markItem = (
  key: string,
  { shape }: Mark,
  x: number,
  y: number,
  size: number,
  fill: string,
): Item => {
  const { path, drawn } = markPaths[shape] ?? { path: '', drawn: 'lines' };
  const scale = size / 24;
  return {
    ...{ kind: 'path', key, d: path, x: x - 12 * scale, y: y - 12 * scale, scale },
    ...(drawn === 'filled' ? { fill } : { stroke: palette.ink, strokeWidth: Math.max(size / 9, 1.2) }),
  };
};

export const markLegend = (marks: readonly Mark[], fill: string, { language }: DrawingTools): LegendEntry[] =>
  [...new Map(marks.map((mark) => [mark.key, mark])).values()].map((mark) => ({
    key: mark.key,
    words: mark.label[language],
    sample: (x, y) => [markItem(`legend mark ${mark.key}`, mark, x, y, 17, fill)],
  }));
