import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { type Decided, pinnedIds } from '../claims/identity/Decided.ts';
import { type Local, signature } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { keyOf, type Mark, mark, type Place, place } from '../claims/identity/Mark.ts';
import { type Identities, identitiesIn, resolveMarks } from '../claims/identity/resolve.ts';
import type { GraphDocument } from '../model.ts';
import { readBatches, runBatches } from './batches.ts';
import type { Reader, Transaction } from './Database.ts';
import { readDecided } from './decided.ts';
import { groupBy } from './groupBy.ts';
import { readLocals } from './locals.ts';

/** All marks of the keys that these things have. */
export const readMarks = async (reader: Reader, locals: readonly Local[]): Promise<Mark[]> => {
  const keys = new Set(locals.filter(({ mark: id }) => id !== null).map(keyOf));
  return markRows.parse(await readBatches(reader, 'readMarks', 'ids', [...keys]));
};

/** Every mark, for `verify`. */
export const allMarks = async (reader: Reader): Promise<Mark[]> =>
  markRows.parse(await reader.read('allMarks'));

/** What the things of a letter are one with, as the graph has it now. */
export const identitiesOf = async (reader: Reader, graph: GraphDocument): Promise<Identities> => {
  const decided = await readDecided(reader);
  return identitiesFor(reader, decided, localsOf(graph, pinnedIds(decided)));
};

/** The same of things of any letters. */
export const identitiesFor = async (
  reader: Reader,
  decided: readonly Decided[],
  locals: readonly Local[],
): Promise<Identities> => {
  const pinned = await readLocals(reader, pinnedIds(decided));
  return identitiesIn(locals, resolveMarks(await readMarks(reader, [...locals, ...pinned]), decided));
};

/** By the id of a mark: all things that bear it. */
export const readMembers = async (reader: Reader, marks: readonly string[]): Promise<Map<string, Place[]>> =>
  groupBy(memberRows.parse(await readBatches(reader, 'readMembers', 'ids', marks)), (row) => row.mark);

/** Writes the marks that are new or other than before, and takes away those that nothing bears any more. */
export const saveMarks = async (
  transaction: Transaction,
  before: readonly Mark[],
  after: readonly Mark[],
): Promise<void> => {
  const known = new Map(before.map((each) => [each.id, canonicalJson(each)]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id));
  const changed = after.filter((each) => known.get(each.id) !== canonicalJson(each));
  await runBatches(transaction, 'deleteMarks', 'ids', gone);
  await runBatches(transaction, 'mergeMarks', 'rows', changed.map(storedMark));
};

const storedMark = ({ id, key, size, first, signature: known }: Mark) => ({
  id,
  properties: { id, markKey: key, size, first: canonicalJson(first), signature: canonicalJson(known) },
});

const fromJson = <T extends z.ZodType>(schema: T) =>
  z.string().transform((json): z.infer<T> => schema.parse(JSON.parse(json)));

const markRows = z.array(mark.extend({ signature: fromJson(signature), first: fromJson(place) }));
const memberRows = z.array(place.extend({ mark: z.string() }));
