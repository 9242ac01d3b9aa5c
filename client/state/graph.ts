import { computed, effect, signal } from '@preact/signals';
import type { Edge, GraphAnswer, Node } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { address } from './address.ts';
import { documents, documentsError } from './documents.ts';
import { model, overviewRelations, relationInfo } from './model.ts';
import { noLetter, view } from './view.ts';
import { withoutEnded } from './withoutEnded.ts';

/** A part of the drawing that came in at once: a letter's overview, or the neighbours of one node. */
export interface Batch {
  key: string;
  /** The node that was opened; null for a letter. */
  anchor: string | null;
  nodes: readonly Node[];
  relations: readonly Edge[];
  /** Marks at the middle of lines, and how heavy these are, by the relation's id. */
  marks?: ReadonlyMap<string, LineMark>;
}

export interface LineMark {
  sign: string;
  /** The same in words. */
  name: string;
  weight: number;
}

/** How many neighbours come in at once; the panel lists all facts. */
const neighbourLimit = 40;

export const batches = signal<readonly Batch[]>([]);
export const graphState = signal<'loading' | 'ready' | 'failed'>('loading');
export const graphError = signal<ApiFailure | null>(null);

/** The letter whose overview is drawn, or null. */
export const letterId = computed(() => {
  const { letter } = view.value;
  if (letter === noLetter) return null;
  return letter ?? documents.value?.items[0]?.id ?? null;
});

export const nodes = computed(() => {
  const all = new Map<string, Node>();
  for (const batch of batches.value) for (const node of batch.nodes) all.set(node.id, node);
  return all;
});

export const relations = computed(() => {
  const all = new Map<string, Edge>();
  for (const batch of batches.value) for (const relation of batch.relations) all.set(relation.id, relation);
  return all;
});

/** The marks on the lines that have one. */
export const lineMarks = computed(() => new Map(batches.value.flatMap(({ marks }) => [...(marks ?? [])])));

const isVisibleNode = (id: string): boolean => {
  const node = nodes.value.get(id);
  return node !== undefined && !view.value.hidden.includes(node.type);
};

/** What is drawn: the graph without the types that are switched off. */
export const visibleNodes = computed(() =>
  [...nodes.value.values()].filter((node) => isVisibleNode(node.id)),
);
export const visibleRelations = computed(() =>
  [...relations.value.values()].filter(
    (relation) =>
      !view.value.hidden.includes(relation.type) &&
      isVisibleNode(relation.from) &&
      isVisibleNode(relation.to),
  ),
);

const parts = new Map<string, Promise<Batch>>();
let latest = 0;

/** Reads everything again: letters came or went. */
export const refreshGraph = (): void => {
  parts.clear();
  void draw();
};

/** Whether what is drawn is another page's. */
let isOfOther = false;

/** Draws this, on a page that has a drawing of its own. */
export const drawOnly = (drawn: readonly Batch[]): void => {
  latest += 1;
  isOfOther = true;
  batches.value = drawn;
  graphError.value = null;
  graphState.value = 'ready';
};

const draw = async (): Promise<void> => {
  const round = ++latest;
  graphState.value = 'loading';
  graphError.value = null;
  if (isOfOther) batches.value = [];
  isOfOther = false;
  try {
    const drawn = await Promise.all(wanted());
    if (round !== latest) return;
    batches.value = drawn;
    graphState.value = 'ready';
  } catch (error) {
    if (round !== latest) return;
    if (!(error instanceof ApiFailure)) throw error;
    graphError.value = error;
    graphState.value = 'failed';
  }
};

const wanted = (): Promise<Batch>[] => {
  const overview =
    letterId.value === null ? [] : [part(`letter ${letterId.value}`, overviewOf(letterId.value))];
  return [...overview, ...view.value.expanded.map((id) => part(`node ${id}`, neighboursOf(id)))];
};

const part = (key: string, load: (key: string) => Promise<Batch>): Promise<Batch> => {
  const known = parts.get(key);
  if (known) return known;
  const coming = load(key);
  parts.set(key, coming);
  coming.catch(() => parts.delete(key));
  return coming;
};

/** Who takes part in what; a letter that states nothing of the kind shows all its facts. */
const overviewOf = (id: string) => async (key: string) => {
  const overview = await api.documentGraph(id, overviewRelations.value);
  const answer = overview.relations.length > 0 ? overview : await api.documentGraph(id, []);
  return batchOf(key, null, answer);
};

/** A node that is no longer there, for its letter was taken away, leaves the rest of a link as it was. */
const neighboursOf = (id: string) => async (key: string) => {
  try {
    return batchOf(key, id, await api.neighbours(id, neighbourLimit));
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 'not-found') return batchOf(key, id, nothing);
    throw error;
  }
};

const nothing: GraphAnswer = { nodes: [], relations: [], total: 0 };

const batchOf = (key: string, anchor: string | null, answer: GraphAnswer): Batch => {
  const facts = answer.relations.filter((relation) => !relationInfo(relation.type)?.structural);
  const stated = withoutEnded(facts);
  const ends = new Set(stated.flatMap((relation) => [relation.from, relation.to]));
  const drawn = answer.nodes.filter((node) => ends.has(node.id) || node.id === anchor);
  return { key, anchor, nodes: drawn, relations: stated };
};

const request = computed(() => {
  const letters = view.value.letter === null ? documents.value : 'known';
  const ready = model.value !== null && letters !== null && address.value.path === '/';
  return ready ? JSON.stringify([letterId.value, view.value.expanded]) : null;
});

effect(() => {
  if (request.value !== null) void draw();
});

effect(() => {
  if (documentsError.value && view.value.letter === null) {
    graphError.value = documentsError.value;
    graphState.value = 'failed';
  }
});
