import { type ReadonlySignal, signal } from '@preact/signals';
import type { Briefing, BriefingConflict } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { open } from '../state/briefings.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { isSame, mergeMeanwhile } from './mergeMeanwhile.ts';
import { sentOf, withoutFacts } from './sentOf.ts';
import { watchLeaving } from './watchLeaving.ts';
import { withTheirs } from './withTheirs.ts';

/** How the author's work stands with the server. */
export type Saving =
  | { kind: 'saved' }
  | { kind: 'waiting' }
  | { kind: 'failed'; failure: ApiFailure }
  | { kind: 'conflict'; conflict: BriefingConflict };

export interface Editor {
  /** As the author has it; null until it is here. */
  briefing: ReadonlySignal<Briefing | null>;
  /** Why it is not here. */
  failure: ReadonlySignal<ApiFailure | null>;
  saving: ReadonlySignal<Saving>;
  /** Changes it, and saves that soon. */
  change: (make: (now: Briefing) => Briefing) => void;
  /** Has the facts and quotes of a step read from the graph anew. */
  renew: (step: string) => void;
  /** Saves what is not saved yet, now. */
  save: () => Promise<void>;
  /** Saves it under another id, where the one that it had was deleted, and opens that. */
  saveAsNew: () => Promise<void>;
  /** Ends a contradiction: those at these places of the list are as the other has them, the rest as the author has it. */
  resolve: (theirs: ReadonlySet<number>) => void;
  /** Reads again what others may have made. */
  refresh: () => Promise<void>;
  stop: () => void;
}

/** How long the author must pause before it is saved, in milliseconds. */
const pause = 600;
/** After how long it is tried again where the server was away. */
const retry = 5000;

/** A briefing in an author's hands: it is saved at once, and nothing is lost where that fails. */
export const createEditor = (id: string): Editor => {
  const briefing = signal<Briefing | null>(null);
  const failure = signal<ApiFailure | null>(null);
  const saving = signal<Saving>({ kind: 'saved' });
  const renewed = new Set<string>();
  /** As the server had it when it last answered. */
  let base: Briefing | null = null;
  /** What is known to be saved. */
  let clean: Briefing | null = null;
  let timer = 0;
  let isBusy = false;

  const load = async (): Promise<void> => {
    try {
      const found = await api.briefing(id);
      base = found;
      clean = found;
      const draft = readDraft(id);
      if (draft) await takeUp(draft, found);
      else briefing.value = found;
    } catch (error) {
      failure.value = failureOf(error);
    }
  };

  /** What a closed page left behind is joined with what others made since, as if it had been sent then. */
  const takeUp = async (draft: NonNullable<ReturnType<typeof readDraft>>, found: Briefing): Promise<void> => {
    const { version, title, language, steps, order } = draft;
    base = version === found.version ? found : await api.briefingVersion(id, version).catch(() => found);
    for (const step of draft.renewed) renewed.add(step);
    const known = new Map([...base.steps, ...steps].map((step) => [step.id, step]));
    briefing.value = { ...found, title, language, steps: order.flatMap((step) => known.get(step) ?? []) };
    await save();
  };

  const soon = (wait: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), wait);
  };

  const change: Editor['change'] = (make) => {
    if (!briefing.value || !base) return;
    const next = make(briefing.value);
    if (next === briefing.value) return;
    briefing.value = next;
    keep();
    if (saving.value.kind === 'conflict') return;
    if (saving.value.kind === 'saved') saving.value = { kind: 'waiting' };
    soon(pause);
  };

  const keep = (): void => {
    if (!briefing.value || !base) return;
    const { title, language, steps } = briefing.value;
    const saved = new Set(clean?.steps);
    keepDraft(id, {
      ...{ version: base.version, title, language, renewed: [...renewed] },
      order: steps.map((step) => step.id),
      steps: steps.filter((step) => !saved.has(step)),
    });
  };

  const save = async ({ onLeaving = false } = {}): Promise<void> => {
    window.clearTimeout(timer);
    const sent = briefing.value;
    if (isBusy || !sent || !base || sent === clean || saving.value.kind === 'conflict') return;
    isBusy = true;
    saving.value = { kind: 'waiting' };
    const fresh = new Set(renewed);
    try {
      const answer = await api.saveBriefing(id, sentOf(sent, base.version, fresh), { onLeaving });
      if ('conflict' in answer) saving.value = { kind: 'conflict', conflict: answer.conflict };
      else settle(sent, answer.saved, fresh);
    } catch (error) {
      saving.value = { kind: 'failed', failure: failureOf(error) };
      if (isPassing(saving.value.failure)) soon(retry);
    } finally {
      isBusy = false;
    }
  };

  const settle = (sent: Briefing, answer: Briefing, fresh: ReadonlySet<string>): void => {
    const now = briefing.value ?? sent;
    base = answer;
    for (const step of fresh) renewed.delete(step);
    briefing.value = mergeMeanwhile(withoutFacts(sent, fresh), answer, withoutFacts(now, fresh));
    if (now !== sent || renewed.size > 0) {
      keep();
      soon(pause);
      return;
    }
    clean = briefing.value;
    dropDraft(id);
    saving.value = { kind: 'saved' };
  };

  const resolve: Editor['resolve'] = (theirs) => {
    if (saving.value.kind !== 'conflict' || !briefing.value || !base) return;
    const { current, conflicts } = saving.value.conflict;
    const merged = mergeMeanwhile(base, current, briefing.value);
    base = current;
    briefing.value = conflicts
      .filter((_, index) => theirs.has(index))
      .reduce((made, conflict) => withTheirs(made, current, conflict), merged);
    saving.value = { kind: 'waiting' };
    keep();
    void save();
  };

  const saveAsNew = async (): Promise<void> => {
    const sent = briefing.value;
    if (!sent) return;
    try {
      const made = await api.makeBriefing(sentOf(sent, 0));
      dropDraft(id);
      clean = sent;
      open(made);
    } catch (error) {
      saving.value = { kind: 'failed', failure: failureOf(error) };
    }
  };

  const refresh = async (): Promise<void> => {
    if (!base || isBusy) return;
    if (briefing.value !== clean) return save();
    try {
      const found = await api.briefing(id);
      if (briefing.value !== clean || isBusy || isSame(found, base)) return;
      briefing.value = mergeMeanwhile(base, found, clean ?? found);
      base = found;
      clean = briefing.value;
    } catch {
      // It is only news: what stands is as it was.
    }
  };

  const unwatch = watchLeaving(
    () => void save({ onLeaving: true }),
    () => void refresh(),
    () => void save(),
  );
  void load();

  return {
    ...{ briefing, failure, saving, change, save, saveAsNew, resolve, refresh },
    renew: (step) => {
      renewed.add(step);
      change((now) => ({ ...now }));
    },
    stop: () => {
      void save({ onLeaving: true });
      unwatch();
    },
  };
};

/** Whether trying again may help by itself. */
const isPassing = ({ code }: ApiFailure): boolean => code === 'server-unreachable' || /^http-5/.test(code);

const failureOf = (error: unknown): ApiFailure => {
  if (error instanceof ApiFailure) return error;
  throw error;
};
