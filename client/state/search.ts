import { effect, signal } from '@preact/signals';
import type { SearchHit } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';

/** What is typed in the search box, and what was found for it. */
export const query = signal('');
export const hits = signal<readonly SearchHit[]>([]);
/** The words that `hits` belong to; null while nothing was asked. */
export const answered = signal<string | null>(null);
export const searchError = signal<ApiFailure | null>(null);

const pause = 110;
const hitLimit = 8;

effect(() => {
  const words = query.value.trim();
  if (!words) {
    hits.value = [];
    answered.value = null;
    searchError.value = null;
    return;
  }
  const stop = new AbortController();
  const timer = window.setTimeout(() => void ask(words, stop.signal), pause);
  return () => {
    window.clearTimeout(timer);
    stop.abort();
  };
});

const ask = async (words: string, signal: AbortSignal): Promise<void> => {
  try {
    const answer = await api.search(words, hitLimit, { signal });
    hits.value = answer.items;
    answered.value = words;
    searchError.value = null;
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof ApiFailure)) throw error;
    hits.value = [];
    answered.value = words;
    searchError.value = error;
  }
};
