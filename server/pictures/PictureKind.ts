import type { Step } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';
import type { Item } from './Scene.ts';

/** One way of showing facts: a new one is one file in `kinds/`, one line in its list and one name in the contract. */
export interface PictureKind {
  kind: Step['view']['kind'];
  /** Draws what the step holds into this room; the room's own corner is 0, 0. */
  draw: (step: Step, room: Room, tools: DrawingTools) => Item[];
  /** What its signs mean, whatever the room. */
  legend: (step: Step, tools: DrawingTools) => LegendEntry[];
}

export interface Room {
  width: number;
  height: number;
}

/** A sample in a square of 24 by its middle, and words. */
export interface LegendEntry {
  key: string;
  words: string;
  /** Around the middle of the sample. */
  sample: (x: number, y: number) => Item[];
}
