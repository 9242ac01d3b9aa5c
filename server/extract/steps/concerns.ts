import type { Step } from '../World.ts';
import { answeredThrough } from './answeredThrough.ts';
import { initiativesAbout } from './initiativesAbout.ts';
import { subjectsAbout } from './subjectsAbout.ts';

/** What motions, commitments and initiatives are about, by their own words or through which the letter says they are answered. */
export const concerns: Step = (world) => [
  ...subjectsAbout(world),
  ...answeredThrough(world),
  ...initiativesAbout(world),
];
