import { signal } from '@preact/signals';
import type { Briefing, StepSent } from '../../../server/api/contract.ts';
import { ApiFailure, api } from '../../api.ts';
import { texts } from '../../i18n/index.ts';
import { announce } from '../../state/announce.ts';
import { currentBriefing, firstTitle } from '../../state/briefings.ts';
import { language } from '../../state/language.ts';
import { sentOf } from '../sentOf.ts';
import { newStepId } from '../steps.ts';

/** What became of the last step that was made from the screen. */
export type Added =
  | {
      kind: 'added';
      briefing: Pick<Briefing, 'id' | 'title'>;
      step: string;
      number: number;
      note: string | null;
    }
  | { kind: 'failed'; failure: ApiFailure };

export const added = signal<Added | null>(null);

/** A step as the screen gives it, and what of the screen it could not hold. */
export interface Captured {
  step: StepSent;
  note?: string | null;
}

let last = Promise.resolve();

/** Puts a step at the end of the current briefing, or of a new one where there is none. One after the other. */
export const addStep = (captured: Captured): Promise<void> => {
  last = last.then(() => add(captured));
  return last;
};

const add = async ({ step, note = null }: Captured): Promise<void> => {
  try {
    const id = newStepId();
    const briefing = await saveIn({ ...step, id });
    currentBriefing.value = briefing.id;
    const number = briefing.steps.findIndex((each) => each.id === id) + 1;
    added.value = { kind: 'added', briefing, step: id, number, note };
    announce([texts.value.briefings.inBriefing(number, briefing.title), note].filter(Boolean).join(' '));
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    added.value = { kind: 'failed', failure: error };
  }
};

const saveIn = async (step: StepSent): Promise<Briefing> => {
  const current = await readCurrent();
  if (!current) return api.makeBriefing({ title: firstTitle(), language: language.value, steps: [step] });
  const { steps, ...rest } = sentOf(current, current.version);
  const answer = await api.saveBriefing(current.id, { ...rest, steps: [...steps, step] });
  // A new step contradicts nobody's: where others moved steps about, it is put behind what stands now.
  return 'saved' in answer ? answer.saved : saveIn(step);
};

/** Null where there is none, or it was deleted. */
const readCurrent = async (): Promise<Briefing | null> => {
  if (currentBriefing.value === '') return null;
  try {
    return await api.briefing(currentBriefing.value);
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 'not-found') return null;
    throw error;
  }
};
