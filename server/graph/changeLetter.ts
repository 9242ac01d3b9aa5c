import type { DocumentClaims } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { claimsOf } from '../claims/claimsOf.ts';
import { type Decided, decisionsOf, pinnedIds } from '../claims/identity/Decided.ts';
import { type Local, marked } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { changeMarks, type Mark } from '../claims/identity/Mark.ts';
import { type Identity, identitiesIn, resolveMarks } from '../claims/identity/resolve.ts';
import { withIdentities } from '../claims/identity/withIdentities.ts';
import { type Judgements, judgedAnew, judgementsOn } from '../claims/judgementsOn.ts';
import type { GraphDocument } from '../model.ts';
import { changeClaims } from './changeClaims.ts';
import type { Transaction } from './Database.ts';
import { readDecided, saveDecided } from './decided.ts';
import { changeLocals, readLocals } from './locals.ts';
import { readMarks, readMembers, saveMarks } from './marks.ts';
import { readSource } from './source.ts';

/**
 * Puts what a letter says now in the place of what it said before (undefined: nothing). Which things are one may come out
 * otherwise by that, for other letters too: those are folded anew. Only what has a key in common is read, and what people
 * decided, which is little.
 */
export const changeLetter = async (
  transaction: Transaction,
  document: string,
  before: GraphDocument | undefined,
  after: GraphDocument | undefined,
): Promise<void> => {
  const all = await readDecided(transaction);
  const others = all.filter((each) => each.document !== document);
  const decidedAfter = [...others, ...(after ? decisionsOf(after) : [])];
  const pins = { was: pinnedIds(all), will: pinnedIds(decidedAfter) };
  const elsewhere = await readPinned(transaction, document, new Set([...pins.was, ...pins.will]));
  const repinned = elsewhere.filter(({ id }) => pins.was.has(id) !== pins.will.has(id));
  const gone = [...localsIn(before, pins.was), ...repinned];
  const come = [...localsIn(after, pins.will), ...repinned.map((local) => marked(local, pins.will))];

  const marksBefore = await readMarks(transaction, [...gone, ...come, ...elsewhere]);
  const marksAfter = await changedMarks(transaction, marksBefore, gone, come);
  const was = stateOf(before, marksBefore, all, pins.was, [...gone, ...elsewhere]);
  const will = stateOf(after, marksAfter, decidedAfter, pins.will, [
    ...come,
    ...elsewhere.map((local) => marked(local, pins.will)),
  ]);

  const judged = judgedAnew(was.judgements, will.judgements);
  await changeClaims(transaction, document, was.claims, will.claims, will.judgements, judged);
  const changed = await readMembers(transaction, changedMarkIds(was, will));
  const touched = [...[...changed.values()].flat(), ...repinned].map((member) => member.document);
  for (const other of [...new Set(touched)].filter((id) => id !== document).sort()) {
    const source = await readSource(transaction, other);
    if (!source) continue;
    const own = resolveMarks(await readMarks(transaction, localsOf(source, pins.was)), all);
    await changeClaims(
      transaction,
      other,
      claimsIn(source, pins.was, overlaid(own, was)),
      claimsIn(source, pins.will, overlaid(own, will)),
      will.judgements,
    );
  }
  await changeLocals(transaction, gone, come);
  await saveMarks(transaction, marksBefore, marksAfter);
  await saveDecided(transaction, document, decidedAfter);
};

type ByMark = ReadonlyMap<string, Identity>;
type Pins = ReadonlySet<string>;

/** What a letter says and what things are one, before the change or after it. */
interface State {
  marks: readonly Mark[];
  resolved: ByMark;
  claims: DocumentClaims;
  judgements: Judgements;
}

const stateOf = (
  graph: GraphDocument | undefined,
  marks: readonly Mark[],
  decided: readonly Decided[],
  pinned: Pins,
  locals: readonly Local[],
): State => {
  const resolved = resolveMarks(marks, decided);
  const judgements = judgementsOn(decided, identitiesIn(locals, resolved));
  return { marks, resolved, judgements, claims: claimsIn(graph, pinned, resolved) };
};

const localsIn = (graph: GraphDocument | undefined, pinned: Pins): Local[] =>
  graph ? localsOf(graph, pinned) : [];

/** Things of other letters that decisions are about. */
const readPinned = async (transaction: Transaction, document: string, pinned: Pins): Promise<Local[]> =>
  (await readLocals(transaction, pinned)).filter((local) => local.document !== document);

const changedMarks = async (
  transaction: Transaction,
  marks: readonly Mark[],
  before: readonly Local[],
  after: readonly Local[],
): Promise<Mark[]> => {
  const had = new Set(before.map((local) => canonicalJson(local)));
  const has = new Set(after.map((local) => canonicalJson(local)));
  const gone = before.filter((local) => !has.has(canonicalJson(local)));
  const come = after.filter((local) => !had.has(canonicalJson(local)));
  const goneIds = new Set(gone.map(({ id }) => id));
  const led = marks.filter(({ first, size }) => size > 1 && goneIds.has(first.id)).map(({ id }) => id);
  const members = await readMembers(transaction, led);
  return changeMarks(marks, gone, come, (mark) =>
    (members.get(mark) ?? []).filter(({ id }) => !goneIds.has(id)),
  );
};

const claimsIn = (graph: GraphDocument | undefined, pinned: Pins, identities: ByMark): DocumentClaims =>
  graph ? claimsOf(withIdentities(graph, identitiesIn(localsOf(graph, pinned), identities))) : nothing;

const nothing: DocumentClaims = { nodes: new Map(), relations: new Map() };

/** The marks that come to be one with another thing than before. */
const changedMarkIds = ({ resolved: was }: State, { resolved: will }: State): string[] =>
  [...new Set([...was.keys(), ...will.keys()])].filter(
    (mark) => canonicalJson(was.get(mark) ?? null) !== canonicalJson(will.get(mark) ?? null),
  );

/** What the marks of a letter are, with these as they were or will be. */
const overlaid = (own: ByMark, { marks, resolved }: State): ByMark => {
  const stated = new Set(marks.map(({ id }) => id));
  return new Map([...[...own].filter(([id]) => !stated.has(id)), ...resolved]);
};
