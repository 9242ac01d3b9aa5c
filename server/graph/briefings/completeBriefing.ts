import { randomUUID } from 'node:crypto';
import type { BriefingSaved, StepSent } from '../../api/contract.ts';
import type { BriefingContent } from '../../briefings/BriefingContent.ts';
import type { Reader } from '../Database.ts';
import { completeSteps, type NamedStep } from './completeSteps.ts';

/** What is sent, with all that is to be kept of it; `taken` is when facts that were not sent are read. */
export const completeBriefing = async (
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
