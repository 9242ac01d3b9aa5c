import { byCodeUnits } from '../../../../server/claims/Claim.ts';
import { canonicalJson } from '../../../../server/claims/canonicalJson.ts';
import type { Local } from '../../../../server/claims/identity/Local.ts';
import { marksOf } from '../../../../server/claims/identity/Mark.ts';
import type { Row } from '../../../../server/graph/Database.ts';
import type { Answer, PlainGraph } from './PlainGraph.ts';
import { texts } from './rows.ts';

export const ofIdentity = ({ locals, decided }: PlainGraph): Record<string, Answer> => {
  const marks = marksOf(locals);
  const local = ({ id, key, like, mark, document, date, signature }: Local): Row => ({
    ...{ id, key, like, mark, document, date, signature: canonicalJson(signature) },
  });
  const marked = ({ id, key, size, first, signature }: (typeof marks)[number]): Row => ({
    ...{ id, key, size, first: canonicalJson(first), signature: canonicalJson(signature) },
  });
  return {
    allLocals: () => [...locals].sort((a, b) => byCodeUnits(a.id, b.id)).map(local),
    allDecisions: () =>
      [...new Set(decided.map(({ document }) => document))].map((id) => ({
        id,
        decisions: canonicalJson(decided.filter(({ document }) => document === id)),
      })),
    readLocals: ({ ids }) =>
      texts(ids)
        .flatMap((id) => locals.filter((each) => each.id === id))
        .map(local),
    readLikes: ({ ids }) =>
      texts(ids)
        .flatMap((id) => locals.filter((each) => each.id === id))
        .map(({ like }) => ({ like })),
    readAlike: ({ ids }) =>
      texts(ids)
        .flatMap((like) => locals.filter((each) => each.like === like))
        .map(local),
    allMarks: () => marks.map(marked),
    readMarks: ({ ids }) =>
      texts(ids)
        .flatMap((key) => marks.filter((mark) => mark.key === key))
        .map(marked),
    readMembers: ({ ids }) =>
      texts(ids).flatMap((mark) =>
        locals
          .filter((each) => each.mark === mark)
          .map(({ id, document, date }) => ({ mark, id, document, date })),
      ),
  };
};
