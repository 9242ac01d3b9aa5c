import type { Briefing, BriefingConflict, BriefingSaved } from '../../api/contract.ts';
import type { BriefingContent, KeptStep } from '../../briefings/BriefingContent.ts';
import { mergeBriefings } from '../../briefings/mergeBriefings.ts';
import { canonicalJson } from '../../claims/canonicalJson.ts';
import type { Database, Reader, Transaction } from '../Database.ts';
import { completeBriefing } from './completeBriefing.ts';
import { completeSteps } from './completeSteps.ts';
import { keepAside, keepBriefing } from './keepBriefing.ts';
import { type Kept, readKept, readKeptVersion, withNews } from './readBriefing.ts';

/** What saving came to. */
export type Saved = { briefing: Briefing } | { conflict: BriefingConflict } | 'unknown';

/**
 * Saves a briefing over what stands, in one transaction. Who had an older version than stands now has what they changed
 * joined with what others did; where that contradicts, what stands stays, and what was sent is kept as a version aside.
 */
export const saveBriefing = (database: Database, id: string, sent: BriefingSaved): Promise<Saved> =>
  database.write(async (transaction) => {
    const current = await readKept(transaction, id);
    if (!current) return 'unknown';
    const theirs = withoutRetaking(
      await completeBriefing(transaction, sent, new Date().toISOString()),
      current.content,
    );
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

const nothing: BriefingContent = { title: '', language: 'nl', steps: [] };

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
  const anew = new Map(
    (await completeSteps(reader, again, new Date().toISOString())).map((step) => [step.id, step]),
  );
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
  return withNews(transaction, await keepBriefing(transaction, at, content));
};
