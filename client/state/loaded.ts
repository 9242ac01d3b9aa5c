import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { ApiFailure } from '../api.ts';

/** Something that is asked for: not here yet, here, or failed. `stale` is the answer to an earlier question. */
export interface Loaded<T> {
  value: T | null;
  error: ApiFailure | null;
  stale: boolean;
}

export const notYet: Loaded<never> = { value: null, error: null, stale: true };

/**
 * Asks again whenever a signal that `ask` reads changes. What is shown stays until the new answer is here,
 * and an answer that comes too late is dropped. `ask` gives null where there is nothing to ask.
 */
export const useLoaded = <T>(ask: () => Promise<T> | null): Signal<Loaded<T>> => {
  const state = useSignal<Loaded<T>>(notYet);
  useSignalEffect(() => {
    let current = true;
    const answer = ask();
    state.value = answer ? { ...state.peek(), stale: true } : notYet;
    answer?.then(
      (value) => {
        if (current) state.value = { value, error: null, stale: false };
      },
      (error: unknown) => {
        if (!(error instanceof ApiFailure)) throw error;
        if (current) state.value = { value: null, error, stale: false };
      },
    );
    return () => {
      current = false;
    };
  });
  return state;
};
