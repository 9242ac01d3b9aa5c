import type { MatrixAsked } from '../api.ts';
import type { MatrixView } from '../state/matrixView.ts';
import { rowTypes } from './marks.ts';

/** The part of what is shown that the server is asked. */
export const askedBy = ({ rows, document, from, until }: MatrixView): MatrixAsked => ({
  type: rows ?? rowTypes()[0],
  document: document ?? undefined,
  from: from ?? undefined,
  until: until ?? undefined,
});
