import type { Briefing, DocumentAnswer, ModelAnswer } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';

/** Everything that a briefing's own file carries with it: it asks nobody for anything. */
export interface Carried {
  briefing: Briefing;
  language: Briefing['language'];
  /** The day on which the file was made (ISO 8601). */
  made: string;
  model: ModelAnswer;
  outlines: DrawingTools['outlines'];
  /** The letters that are quoted, as they were read; one that is no longer there is missing. */
  letters: readonly Letter[];
}

export type Letter = Pick<DocumentAnswer, 'id' | 'title' | 'date' | 'url' | 'text' | 'sections'>;
