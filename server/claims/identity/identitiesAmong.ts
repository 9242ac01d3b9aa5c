import type { GraphDocument } from '../../model.ts';
import { type Decided, pinnedIds } from './Decided.ts';
import { localsOf } from './localsOf.ts';
import { type Identities, resolve } from './resolve.ts';

/** What is one among all things of these letters, and by what people decided; their ids are global already. */
export const identitiesAmong = (
  graphs: readonly GraphDocument[],
  decided: readonly Decided[],
): Identities => {
  const pinned = pinnedIds(decided);
  return resolve(
    graphs.flatMap((graph) => localsOf(graph, pinned)),
    decided,
  );
};
