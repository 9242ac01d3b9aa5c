import { amends } from './amends.ts';
import { amendsFrames, implementsFrames, partOfFrames, replacesFrames } from './frames/law.ts';
import { implementsAct } from './implementsAct.ts';
import { partOf } from './partOf.ts';
import type { RelationType } from './RelationType.ts';
import { replaces } from './replaces.ts';

/** The relations between instruments with their frames. What acts on what there, the law step reads: see `frames/law.ts`. */
export const lawRelations: readonly RelationType[] = [
  { ...replaces, frames: replacesFrames },
  { ...amends, frames: amendsFrames },
  { ...partOf, frames: partOfFrames },
  { ...implementsAct, frames: implementsFrames },
];
