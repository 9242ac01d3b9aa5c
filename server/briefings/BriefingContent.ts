import type { Briefing, Step } from '../api/contract.ts';

/** A step as it is kept: what has changed since is no part of it, but told anew each time that it is read. */
export type KeptStep = Omit<Step, 'news'>;

/** What people write in a briefing, and what a version of it holds. */
export interface BriefingContent extends Pick<Briefing, 'title' | 'language'> {
  steps: KeptStep[];
}
