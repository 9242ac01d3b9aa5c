import type { z } from 'zod';
import { relationClaims } from '../claims/sheaves/ClaimKind.ts';
import type { Reader } from './Database.ts';
import type { relationRow } from './findRelations.ts';
import { withAllClaims } from './sheaves.ts';
import { type ReadRelation, readRelation } from './stored.ts';

/** Relations as queries give them, their properties taken apart, with all claims on them in the order of the fold. */
export const wholeRelations = <T extends z.infer<typeof relationRow>>(
  reader: Reader,
  rows: readonly T[],
): Promise<(T & ReadRelation)[]> =>
  withAllClaims(
    reader,
    relationClaims,
    rows.map((row) => ({ ...row, ...readRelation(row.properties) })),
  );
