import { groupBy } from '../../graph/groupBy.ts';
import type { Part } from '../facts/partsOf.ts';
import { statement } from '../wording/statement.ts';
import type { Wording } from '../wording/Wording.ts';

/** Parts by the sign that they have in the matrix, in its order. */
export const byMark = (parts: readonly Part[]): (readonly Part[])[] => [
  ...groupBy(parts, ({ mark }) => mark.key).values(),
];

/** What those with the same part have in common, as the relation says it: "{who} doen mee aan {thing}". */
export const sharedSentence = (
  { language }: Wording,
  parts: readonly Part[],
  who: string,
  thing: string,
  like = parts[0],
): string => {
  if (!like) return '';
  const ends =
    like.from === like.party || like.from.id === like.party.id
      ? { from: who, to: thing }
      : { from: thing, to: who };
  return statement(language, like, ends, parts.length > 1);
};
