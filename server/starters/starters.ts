import { changes } from './changes/changes.ts';
import { initiative } from './initiative/initiative.ts';
import { meeting } from './meeting/meeting.ts';
import { motion } from './motion/motion.ts';
import type { StarterKind } from './Starter.ts';

/** Everything that a draft can begin at: a new one is one file and one line here. */
export const starters: readonly StarterKind[] = [initiative, motion, meeting, changes];

/** Whether a draft can begin at an entity of this type. */
export const startsAt = (type: string): boolean => starters.some(({ types }) => types.includes(type));
