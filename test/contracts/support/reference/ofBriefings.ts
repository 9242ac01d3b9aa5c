import type { Answer } from './PlainGraph.ts';

/** Letters make no briefings: there are none until somebody writes one, whatever is loaded. */
export const ofBriefings: Record<string, Answer> = {
  listBriefings: () => [],
  readBriefing: () => [],
  listBriefingVersions: () => [],
  readBriefingVersion: () => [],
  readBriefingParts: () => [],
  findBriefingParts: () => [],
};
