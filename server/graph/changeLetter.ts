import type { DocumentClaims } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { claimsOf } from '../claims/claimsOf.ts';
import type { Local } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { changeMarks, type Mark } from '../claims/identity/Mark.ts';
import { type Identity, identitiesIn, resolveMarks } from '../claims/identity/resolve.ts';
import { withIdentities } from '../claims/identity/withIdentities.ts';
import type { GraphDocument } from '../model.ts';
import { changeClaims } from './changeClaims.ts';
import type { Transaction } from './Database.ts';
import { changeLocals } from './locals.ts';
import { readMarks, readMembers, saveMarks } from './marks.ts';
import { readSource } from './source.ts';

/**
 * Puts what a letter says now in the place of what it said before (undefined: nothing). Which things are one may come out
 * otherwise by that, for other letters too: those are folded anew. Only what has a key in common is read.
 */
export const changeLetter = async (
  transaction: Transaction,
  document: string,
  before: GraphDocument | undefined,
  after: GraphDocument | undefined,
): Promise<void> => {
  const localsBefore = before ? localsOf(before) : [];
  const localsAfter = after ? localsOf(after) : [];
  const marksBefore = await readMarks(transaction, [...localsBefore, ...localsAfter]);
  const marksAfter = await changedMarks(transaction, document, marksBefore, localsBefore, localsAfter);
  const was = resolveMarks(marksBefore);
  const will = resolveMarks(marksAfter);

  await changeClaims(transaction, document, claimsIn(before, was), claimsIn(after, will));
  for (const other of await othersWith(transaction, document, changedIds(was, will))) {
    const source = await readSource(transaction, other);
    if (!source) continue;
    const own = new Map(resolveMarks(await readMarks(transaction, localsOf(source))));
    await changeClaims(
      transaction,
      other,
      claimsIn(source, overlaid(own, marksBefore, was)),
      claimsIn(source, overlaid(own, marksAfter, will)),
    );
  }
  await changeLocals(transaction, localsBefore, localsAfter);
  await saveMarks(transaction, marksBefore, marksAfter);
};

type ByMark = ReadonlyMap<string, Identity>;

const changedMarks = async (
  transaction: Transaction,
  document: string,
  marks: readonly Mark[],
  before: readonly Local[],
  after: readonly Local[],
): Promise<Mark[]> => {
  const staying = new Set(before.map((local) => canonicalJson(local)));
  const remaining = new Set(after.map((local) => canonicalJson(local)));
  const gone = before.filter((local) => !remaining.has(canonicalJson(local)));
  const come = after.filter((local) => !staying.has(canonicalJson(local)));
  const led = marks.filter(({ first, size }) => size > 1 && gone.some(({ id }) => id === first.id));
  const members = await readMembers(
    transaction,
    led.map(({ id }) => id),
  );
  return changeMarks(marks, gone, come, (mark) =>
    (members.get(mark) ?? []).filter((member) => member.document !== document),
  );
};

const claimsIn = (graph: GraphDocument | undefined, identities: ByMark): DocumentClaims =>
  graph ? claimsOf(withIdentities(graph, identitiesIn(localsOf(graph), identities))) : nothing;

const nothing: DocumentClaims = { nodes: new Map(), relations: new Map() };

/** The marks that come to be one with another thing than before. */
const changedIds = (was: ByMark, will: ByMark): string[] =>
  [...new Set([...was.keys(), ...will.keys()])].filter((mark) => was.get(mark)?.id !== will.get(mark)?.id);

/** The other letters of which something bears one of these marks, in order of id. */
const othersWith = async (
  transaction: Transaction,
  document: string,
  marks: readonly string[],
): Promise<string[]> => {
  const members = [...(await readMembers(transaction, marks)).values()].flat();
  return [...new Set(members.map((member) => member.document))].filter((id) => id !== document).sort();
};

/** What the marks of a letter are, with these as they were or will be. */
const overlaid = (own: ByMark, marks: readonly Mark[], resolved: ByMark): ByMark => {
  const stated = new Set(marks.map(({ id }) => id));
  return new Map([...[...own].filter(([id]) => !stated.has(id)), ...resolved]);
};
