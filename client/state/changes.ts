import { computed } from '@preact/signals';
import type { Change, ChangesAnswer } from '../../server/api/contract.ts';
import { listed } from '../i18n/index.ts';
import { address, addressWith, navigate } from './address.ts';
import { type Compared, type Comparison, comparisons } from './comparisons.ts';
import { documents } from './documents.ts';
import type { Batch } from './graph.ts';
import { say } from './language.ts';
import { model } from './model.ts';
import { view } from './view.ts';

/** What the page compares: what the address says, else the two latest letters. Null until the letters are here, or too few. */
export const compared = computed<Compared | null>(() => {
  const { query } = address.value;
  const [from, to] = [query.get('from'), query.get('to')];
  if (from !== null && to !== null) return { from, to };
  return documents.value && (comparisons[0]?.first(documents.value.items) ?? null);
});

/** The way in which it compares. */
export const comparison = computed<Comparison | undefined>(() => {
  const letters = documents.value?.items ?? [];
  const { from = '' } = compared.value ?? {};
  return comparisons.find(({ fits }) => fits(from, letters)) ?? comparisons[0];
});

/** Compares these; what is drawn of it stays as it was chosen. */
export const compare = (chosen: Compared): void => navigate(addressWith({ ...chosen, s: null }));

/** Draws what changed of this topic, or of all. */
export const drawTopic = (topic: string): void => navigate(addressWith({ topic, s: null }));

export const everyTopic = 'all';

/** The topics that have changes, with how many. */
export const countedTopics = (items: readonly Change[]) =>
  (model.value?.topics ?? [])
    .map((topic) => ({ ...topic, count: items.filter((item) => item.topic === topic.id).length }))
    .filter(({ count }) => count > 0);

/** What is drawn: one topic at a time, for all at once are too much to see; first the first of them. */
export const drawnTopic = (items: readonly Change[]): string => {
  const topics = countedTopics(items);
  const asked = address.value.query.get('topic');
  if (asked === everyTopic || topics.some(({ id }) => id === asked)) return asked ?? everyTopic;
  return topics[0]?.id ?? everyTopic;
};

/** The kinds of change in the order in which they are told, with how many there are of each. */
export const countedKinds = (items: readonly Change[]) =>
  (model.value?.changes ?? []).map((kind) => ({
    ...kind,
    count: items.filter(({ change }) => change === kind.change).length,
  }));

/** How many there are, in words: "44 nieuw, 4 gewijzigd". */
export const summaryOf = (items: readonly Change[]): string =>
  listed(
    countedKinds(items)
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} ${say(label).toLocaleLowerCase()}`),
  );

/** Those that are not switched off. */
export const switchedOn = (items: readonly Change[]): Change[] =>
  items.filter(({ change }) => !view.value.hidden.includes(change));

/** Those that bear on what is selected; without a selection all. */
export const aroundSelected = (items: readonly Change[]): Change[] => {
  const { selected } = view.value;
  if (selected === null) return [...items];
  return items.filter(({ about, relation }) =>
    [about, relation.id, relation.from, relation.to].includes(selected),
  );
};

/** The changes of the topic that is drawn. */
export const drawnOf = (items: readonly Change[]): Change[] => {
  const topic = drawnTopic(items);
  return items.filter((item) => topic === everyTopic || item.topic === topic);
};

/** Changes as one drawing: the relations with the sign of what happened to them, and what they lie between. */
export const batchOf = (answer: ChangesAnswer, { from, to }: Compared): Batch => {
  const items = switchedOn(drawnOf(answer.items));
  const marks = new Map(model.value?.changes.map((kind) => [kind.change, kind]));
  const ends = new Set(items.flatMap(({ relation }) => [relation.from, relation.to]));
  return {
    key: `changes ${from} ${to} ${drawnTopic(answer.items)}`,
    anchor: null,
    nodes: answer.nodes.filter(({ id }) => ends.has(id)),
    relations: items.map(({ relation }) => relation),
    marks: new Map(
      items.flatMap(({ change, relation }) => {
        const mark = marks.get(change);
        return mark ? [[relation.id, { ...mark, name: say(mark.told) }]] : [];
      }),
    ),
  };
};
