import type { z } from 'zod';
import type { Edge } from '../api/contract.ts';
import type { relationRow } from './findRelations.ts';
import { readRelation } from './stored.ts';

/** A relation as the API draws it, without its quotes. */
export const toEdge = ({ id, type, from, to, properties }: z.infer<typeof relationRow>): Edge => ({
  id,
  type,
  from,
  to,
  properties: readRelation(properties).properties,
});
