import type { Matter } from './RelationType.ts';

/** Whether one takes part, in whatever role, declined or is only wanted. */
export const participation: Matter = { name: 'participation', about: 'both' };
