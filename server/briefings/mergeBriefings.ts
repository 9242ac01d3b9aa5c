import { type BriefingConflict, mostSteps, type StepView } from '../api/contract.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import type { BriefingContent, KeptStep } from './BriefingContent.ts';
import { mergeOrder } from './mergeOrder.ts';

export type Conflict = BriefingConflict['conflicts'][number];

/** `retake` are the ids of steps whose facts are to be read anew, for both sides had theirs. */
export type Merged = { merged: BriefingContent; retake: Set<string> } | { conflicts: Conflict[] };

/**
 * Joins what two people made of the same version: `mine` is what stands, `theirs` what is sent. What only one of them
 * changed is as they made it; a step that one took out and the other changed stays. Conflicts are the fields that both
 * changed to something else; `steps` where both moved one to other places, or more would come together than there can be.
 */
export const mergeBriefings = (
  base: BriefingContent,
  mine: BriefingContent,
  theirs: BriefingContent,
): Merged => {
  const conflicts: Conflict[] = [];
  const retake = new Set<string>();
  const clash = (step: string | null, field: string): void => {
    if (!conflicts.some((each) => each.step === step && each.field === field))
      conflicts.push({ step, field });
  };
  const pick = picker((field) => clash(null, field));
  const [was, ours, sent] = [base, mine, theirs].map(
    ({ steps }) => new Map(steps.map((step) => [step.id, step])),
  );
  if (!was || !ours || !sent) throw new Error('three briefings have three lists of steps');

  const steps = new Map<string, KeptStep>();
  for (const id of new Set([...ours.keys(), ...sent.keys()])) {
    const step = mergedStep(was.get(id), ours.get(id), sent.get(id), clash, retake);
    if (step) steps.set(id, step);
  }
  const ids = (content: BriefingContent): string[] => content.steps.map(({ id }) => id);
  const { order, isTorn } = mergeOrder(ids(base), ids(mine), ids(theirs), new Set(steps.keys()));
  if (isTorn || order.length > mostSteps) clash(null, 'steps');
  const merged: BriefingContent = {
    title: pick('title', base.title, mine.title, theirs.title),
    language: pick('language', base.language, mine.language, theirs.language),
    steps: order.flatMap((id) => steps.get(id) ?? []),
  };
  return conflicts.length > 0 ? { conflicts } : { merged, retake };
};

const mergedStep = (
  base: KeptStep | undefined,
  mine: KeptStep | undefined,
  theirs: KeptStep | undefined,
  clash: (step: string, field: string) => void,
  retake: Set<string>,
): KeptStep | undefined => {
  if (!mine || !theirs) {
    const left = mine ?? theirs;
    // Taken out by one: it stays out, unless the other made something else of it.
    return left && base && isSame(asMade(left), asMade(base)) ? undefined : left;
  }
  const pick = picker((field) => clash(mine.id, field));
  const factsOf = (step: KeptStep | undefined) => step && { ...step.facts, taken: '' };
  const [was, ours, sent] = [base, mine, theirs].map(factsOf);
  const bothTook = !isSame(ours, sent) && !isSame(was, ours) && !isSame(was, sent);
  if (bothTook) retake.add(mine.id);
  return {
    id: mine.id,
    title: pick('title', base?.title, mine.title, theirs.title),
    text: pick('text', base?.text, mine.text, theirs.text),
    notes: pick('notes', base?.notes, mine.notes, theirs.notes),
    view: mergedView(base?.view, mine.view, theirs.view, pick),
    evidence: pick('evidence', base?.evidence, mine.evidence, theirs.evidence),
    facts: isSame(ours, was) && !isSame(sent, was) ? theirs.facts : mine.facts,
  };
};

/** Two views of one kind are joined part by part, and places node by node; one of another kind is a view of its own. */
const mergedView = (base: StepView | undefined, mine: StepView, theirs: StepView, pick: Pick): StepView => {
  const view = <T>(was: T | undefined, ours: T, sent: T): T => pick('view', was, ours, sent);
  if (!base || mine.kind !== theirs.kind || mine.kind !== base.kind) return view(base, mine, theirs);
  return {
    kind: mine.kind,
    address: view(base.address, mine.address, theirs.address),
    nodes: view(base.nodes, mine.nodes, theirs.nodes),
    relations: view(base.relations, mine.relations, theirs.relations),
    highlights: view(base.highlights, mine.highlights, theirs.highlights),
    places: mergedPlaces(base.places, mine.places, theirs.places, view),
    camera: view(base.camera, mine.camera, theirs.camera),
    rows: view(base.rows, mine.rows, theirs.rows),
    columns: view(base.columns, mine.columns, theirs.columns),
    area: view(base.area, mine.area, theirs.area),
  };
};

type Places = StepView['places'];
type PlaceOf = Places[string] | undefined;

const mergedPlaces = (
  base: Places,
  mine: Places,
  theirs: Places,
  view: (was: PlaceOf, ours: PlaceOf, sent: PlaceOf) => PlaceOf,
): Places => {
  const ids = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const [was, ours, sent] = [base, mine, theirs].map((places) => new Map(Object.entries(places)).get(id));
      const place = view(was, ours, sent);
      return place ? [[id, place]] : [];
    }),
  );
};

type Pick = <T>(field: string, was: T | undefined, mine: T, theirs: T) => T;

const picker =
  (clash: (field: string) => void): Pick =>
  (field, was, mine, theirs) => {
    if (isSame(mine, theirs) || isSame(theirs, was)) return mine;
    if (!isSame(mine, was)) clash(field);
    return theirs;
  };

/** A step without what the program adds to it. */
const asMade = ({ facts, ...step }: KeptStep) => ({ ...step, facts: { ...facts, taken: '' } });

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
