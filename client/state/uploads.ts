import { signal } from '@preact/signals';
import type { Uploaded } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { announce } from './announce.ts';
import { loadDocuments } from './documents.ts';
import { refreshGraph } from './graph.ts';
import { openLetter } from './view.ts';

/** One letter on its way in. */
export interface Upload {
  key: number;
  name: string;
  state: 'waiting' | 'busy' | 'done' | 'failed';
  outcome?: Uploaded;
  failure?: ApiFailure;
}

export const uploads = signal<readonly Upload[]>([]);
/** Whether the dialog for adding letters is open, and the text that was pasted into it. */
export const addDialog = signal<{ text: string } | null>(null);

let count = 0;

/** Two tables that came in together, of which it is asked who says what is in them. */
export const pairDialog = signal<readonly [File, File] | null>(null);

/** Reads files one after another; the last one that came in is shown in the graph. Two tables are one document. */
export const addFiles = async (files: Iterable<File>): Promise<void> => {
  const all = [...files];
  const [first, second, third] = all.filter(({ name }) => /\.csv$/i.test(name));
  const pair = first && second && !third ? ([first, second] as const) : null;
  if (pair) pairDialog.value = pair;
  const others = all.filter((file) => !pair?.includes(file));
  if (others.length > 0)
    await addAll(others.map((file) => ({ name: file.name, send: () => api.uploadFile(file) })));
};

/** Two tables with what their sender says of them. */
export const addPair = (
  files: readonly [File, File],
  said: { title: string; by: string; reason: string },
): Promise<void> => addAll([{ name: said.title, send: () => api.uploadPair(files, said) }]);

export const addText = (fields: { text: string; title?: string; date?: string }): Promise<void> =>
  addAll([{ name: fields.title || texts.value.add.pasted, send: () => api.uploadText(fields) }]);

export const dismiss = (key: number): void => {
  uploads.value = uploads.value.filter((upload) => upload.key !== key);
};

interface Job {
  name: string;
  send: () => Promise<Uploaded>;
}

const addAll = async (jobs: readonly Job[]): Promise<void> => {
  const queued = jobs.map((job) => ({ ...job, key: ++count }));
  uploads.value = [
    ...uploads.value.filter(({ state }) => state === 'waiting' || state === 'busy'),
    ...queued.map(({ key, name }): Upload => ({ key, name, state: 'waiting' })),
  ];
  let newest: Uploaded | null = null;
  for (const job of queued) newest = (await run(job)) ?? newest;
  if (newest) await show(newest);
};

const run = async ({ key, name, send }: Job & { key: number }): Promise<Uploaded | null> => {
  update(key, { state: 'busy' });
  announce(texts.value.add.busy(name));
  try {
    const outcome = await send();
    update(key, { state: 'done', outcome });
    announce(`${name}: ${texts.value.add.outcome[outcome.outcome](outcome.relations)}`);
    return outcome;
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    update(key, { state: 'failed', failure: error });
    announce(`${name}: ${error.message} ${error.remedy}`);
    return null;
  }
};

const update = (key: number, change: Partial<Upload>): void => {
  uploads.value = uploads.value.map((upload) => (upload.key === key ? { ...upload, ...change } : upload));
};

const show = async (outcome: Uploaded): Promise<void> => {
  await loadDocuments();
  openLetter(outcome.id);
  refreshGraph();
};
