import type { Briefing, ModelAnswer, Step } from '../api/contract.ts';
import type { Measure } from './Scene.ts';

/** What a drawing needs beside what is drawn. */
export interface DrawingTools {
  model: ModelAnswer;
  language: Briefing['language'];
  measure: Measure;
  /** The countries of a part of the world, where a step has a map (`loadOutlines`). */
  outlines: Partial<Record<Step['view']['area'], readonly Outline[]>>;
}

/** A country on a map, projected to the area's size. */
export interface Outline {
  /** ISO 3166-1, where it has one. */
  code: string | undefined;
  /** In the syntax of SVG paths. */
  path: string;
  /** Its middle; undefined where none of it is in sight. */
  middle: readonly [number, number] | undefined;
}
