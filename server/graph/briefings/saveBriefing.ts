import { randomUUID } from 'node:crypto';
import type { Briefing, BriefingConflict, BriefingSaved, StepSent } from '../../api/contract.ts';
import type { BriefingContent, KeptStep } from '../../briefings/BriefingContent.ts';
import { mergeBriefings } from '../../briefings/mergeBriefings.ts';
import { newId } from '../../briefings/newId.ts';
import { canonicalJson } from '../../claims/canonicalJson.ts';
import type { Database, Reader, Transaction } from '../Database.ts';
import { completeSteps, type NamedStep } from './completeSteps.ts';
import { type Kept, listBriefings, readKept, readKeptVersion, versionKey, withNews } from './readBriefing.ts';
import { packed, saveParts } from './stored.ts';

/** What saving came to. */
export type Saved = { briefing: Briefing } | { conflict: BriefingConflict } | 'unknown';

/** A new briefing under the id that is asked for, or under one made from its title. `taken` where that id is there already. */
export const createBriefing = (
  database: Database,
  sent: Omit<BriefingSaved, 'version'> & { id?: string | undefined },
): Promise<Briefing | 'taken'> =>
  database.write(async (transaction) => {
    const taken = new Set((await listBriefings(transaction)).items.map(({ id }) => id));
    if (sent.id !== undefined && taken.has(sent.id)) return 'taken';
    const id = sent.id ?? newId(sent.title, taken);
    const now = timeNow();
    const content = await completed(transaction, sent, now);
    return withNews(transaction, await keep(transaction, { id, version: 1, last: 1, created: now }, content));
  });

/**
 * Saves a briefing over what stands, in one transaction. Who had an older version than stands now has what they changed
 * joined with what others did; where that contradicts, what stands stays, and what was sent is kept as a version aside.
 */
export const saveBriefing = (database: Database, id: string, sent: BriefingSaved): Promise<Saved> =>
  database.write(async (transaction) => {
    const current = await readKept(transaction, id);
    if (!current) return 'unknown';
    const theirs = withoutRetaking(await completed(transaction, sent, timeNow()), current.content);
    if (sent.version === undefined || sent.version === current.version)
      return { briefing: await keepNext(transaction, current, theirs) };
    const base = (await readKeptVersion(transaction, id, sent.version))?.content ?? nothing;
    const outcome = mergeBriefings(base, current.content, theirs);
    if ('conflicts' in outcome) {
      const kept = await keepAside(transaction, current, theirs);
      return { conflict: { ...outcome, current: await withNews(transaction, current), kept } };
    }
    const merged = await retaken(transaction, outcome.merged, outcome.retake);
    return { briefing: await keepNext(transaction, current, merged) };
  });

/** Takes a briefing away with all its versions. False where there is none of that id. */
export const deleteBriefing = (database: Database, id: string): Promise<boolean> =>
  database.write(async (transaction) => {
    if (!(await isThere(transaction, id))) return false;
    for (const query of ['deleteBriefing', 'deleteBriefingVersions', 'deleteBriefingParts'])
      await transaction.run(query, { id });
    return true;
  });

const nothing: BriefingContent = { title: '', language: 'nl', steps: [] };

const timeNow = (): string => new Date().toISOString();

const isThere = async (reader: Reader, id: string): Promise<boolean> =>
  (await reader.read('readBriefing', { id })).length > 0;

const completed = async (
  reader: Reader,
  { title, language, steps }: Omit<BriefingSaved, 'version'>,
  taken: string,
): Promise<BriefingContent> => ({
  ...{ title, language },
  steps: await completeSteps(reader, named(steps), taken),
});

/** Every step has an id of its own: the second of two that are sent under one gets another. */
const named = (steps: readonly StepSent[]): NamedStep[] => {
  const used = new Set<string>();
  return steps.map((step) => {
    const id = step.id !== undefined && !used.has(step.id) ? step.id : `step-${randomUUID().slice(0, 8)}`;
    used.add(id);
    return { ...step, id };
  });
};

/** Facts that were read again and are still the same are those that stood: when they were first taken is no change. */
const withoutRetaking = (sent: BriefingContent, current: BriefingContent): BriefingContent => {
  const before = new Map(current.steps.map((step) => [step.id, step]));
  const untimed = ({ facts }: KeptStep): string => canonicalJson({ ...facts, taken: '' });
  return {
    ...sent,
    steps: sent.steps.map((step) => {
      const had = before.get(step.id);
      return had && untimed(had) === untimed(step) ? { ...step, facts: had.facts } : step;
    }),
  };
};

const retaken = async (
  reader: Reader,
  content: BriefingContent,
  ids: ReadonlySet<string>,
): Promise<BriefingContent> => {
  const again = content.steps.filter(({ id }) => ids.has(id)).map((step) => ({ ...step, facts: undefined }));
  const anew = new Map((await completeSteps(reader, again, timeNow())).map((step) => [step.id, step]));
  return { ...content, steps: content.steps.map((step) => anew.get(step.id) ?? step) };
};

/** Keeps what was saved as the next version; what changes nothing is none. */
const keepNext = async (
  transaction: Transaction,
  current: Kept,
  content: BriefingContent,
): Promise<Briefing> => {
  if (canonicalJson(content) === canonicalJson(current.content)) return withNews(transaction, current);
  const number = current.last + 1;
  const { id, head } = current;
  const at = { id, version: number, last: number, created: head.created };
  return withNews(transaction, await keep(transaction, at, content));
};

const keep = async (
  transaction: Transaction,
  { id, version, last, created }: Pick<Kept, 'id' | 'version' | 'last'> & { created: string },
  content: BriefingContent,
): Promise<Kept> => {
  const head = headOf(content, created);
  const json = await keepVersion(transaction, id, version, content, head, false);
  await transaction.run('mergeBriefing', {
    id,
    properties: { briefingKey: id, version, last, head: canonicalJson(head), content: json },
  });
  return { id, version, last, head, content };
};

/** Keeps what was refused beside what stands, and gives the number of that version. */
const keepAside = async (
  transaction: Transaction,
  { id, version, last, head, content }: Kept,
  refused: BriefingContent,
): Promise<number> => {
  const number = last + 1;
  await keepVersion(transaction, id, number, refused, headOf(refused, head.created), true);
  await transaction.run('mergeBriefing', {
    id,
    properties: {
      ...{ briefingKey: id, version, last: number, head: canonicalJson(head) },
      content: packed(id, content).content,
    },
  });
  return number;
};

const keepVersion = async (
  transaction: Transaction,
  id: string,
  number: number,
  whole: BriefingContent,
  head: Kept['head'],
  aside: boolean,
): Promise<string> => {
  const { content, parts } = packed(id, whole);
  await saveParts(transaction, parts);
  await transaction.run('mergeBriefingVersion', {
    id: versionKey(id, number),
    properties: {
      versionKey: versionKey(id, number),
      ...{ versionOf: id, number, aside, head: canonicalJson(head), content },
    },
  });
  return content;
};

const headOf = ({ title, language, steps }: BriefingContent, created: string): Kept['head'] => ({
  ...{ title, language, created, changed: timeNow(), steps: steps.length },
});
