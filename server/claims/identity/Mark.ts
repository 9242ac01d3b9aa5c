import { z } from 'zod';
import { byCodeUnits, byDate } from '../Claim.ts';
import { type Local, signature } from './Local.ts';

/** A thing of a letter: which, and where it stands in the order of the letters. */
export const place = z.object({ id: z.string(), document: z.string(), date: z.string().nullable() });
export type Place = z.infer<typeof place>;

/**
 * All things, of whatever letters, of which the same is known: one key and one signature. However many letters a
 * minister signs with one name, they are one mark, so that the next letter is held against few.
 */
export const mark = z.object({
  id: z.string(),
  key: z.string(),
  signature,
  first: place,
  size: z.number().int(),
});
export type Mark = z.infer<typeof mark>;

/** The marks of these things, in order of id. */
export const marksOf = (locals: readonly Local[]): Mark[] => changeMarks([], [], locals, () => []);

/**
 * Marks after things of a letter went and others came. `restOf` gives what bears a mark beside those that went; it is
 * asked only where the first of a mark went.
 */
export const changeMarks = (
  marks: readonly Mark[],
  gone: readonly Local[],
  come: readonly Local[],
  restOf: (mark: string) => readonly Place[],
): Mark[] => {
  const changed = new Map(marks.map((each) => [each.id, each]));
  for (const local of gone) {
    const known = changed.get(local.mark ?? '');
    if (!known) continue;
    const [next] = known.first.id === local.id ? [...restOf(known.id)].sort(byPlace) : [known.first];
    if (next) changed.set(known.id, { ...known, first: placeOf(next), size: known.size - 1 });
    else changed.delete(known.id);
  }
  for (const local of come) {
    const { mark: id } = local;
    if (id === null) continue;
    const known = changed.get(id);
    const [first = placeOf(local)] = [placeOf(local), ...(known ? [known.first] : [])].sort(byPlace);
    changed.set(id, {
      id,
      key: keyOf(local),
      signature: local.signature,
      first,
      size: (known?.size ?? 0) + 1,
    });
  }
  return [...changed.values()].sort((a, b) => byCodeUnits(a.id, b.id));
};

/** What its mark is compared by; what has no key, and is pinned, is compared with nothing. */
export const keyOf = ({ key, mark: id, like }: Local): string => key ?? id ?? like;

/** The order of the letters, and within one that of the ids. */
export const byPlace = (a: Place, b: Place): number => byDate(a, b) || byCodeUnits(a.id, b.id);

const placeOf = ({ id, document, date }: Place): Place => ({ id, document, date });
