import type { Briefing, Step } from '../../server/api/contract.ts';

/** An id that no other step has, also where the page is not on a secure address. */
export const newStepId = (): string =>
  `step-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** A step of words alone. */
export const emptyStep = (): Step => ({
  ...{ id: newStepId(), title: '', text: '', notes: '', evidence: [], news: [] },
  view: {
    ...{ kind: 'graph', address: '/', nodes: [], relations: [], highlights: [], places: {}, camera: null },
    ...{ rows: [], columns: [], area: 'europe' },
  },
  facts: { nodes: [], relations: [], letters: [], taken: new Date().toISOString() },
});

type Change = (now: Briefing) => Briefing;

export const changeStep =
  (id: string, make: (step: Step) => Partial<Step>): Change =>
  (now) => ({ ...now, steps: now.steps.map((step) => (step.id === id ? { ...step, ...make(step) } : step)) });

/** Puts a step at this place, from 0. */
export const insertStep =
  (step: Step, at: number): Change =>
  (now) => ({ ...now, steps: now.steps.toSpliced(at, 0, step) });

export const removeStep =
  (id: string): Change =>
  (now) => ({ ...now, steps: now.steps.filter((step) => step.id !== id) });

/** Moves a step to this place, from 0, of the list without it. */
export const moveStep =
  (id: string, to: number): Change =>
  (now) => {
    const step = now.steps.find((each) => each.id === id);
    if (!step) return now;
    return { ...now, steps: now.steps.filter((each) => each !== step).toSpliced(to, 0, step) };
  };

/** Marks a node or relation, or takes the mark away. */
export const toggleHighlight =
  (about: string) =>
  (step: Step): Partial<Step> => {
    const { highlights } = step.view;
    const now = highlights.includes(about) ? highlights.filter((id) => id !== about) : [...highlights, about];
    return { view: { ...step.view, highlights: now } };
  };

/** Leaves out what is in the graph no more, so that what is read anew holds only what is there. */
export const withoutGone = ({ view, news }: Step): Partial<Step> => {
  const gone = new Set(
    news.filter(({ change, what }) => change === 'gone' && what !== 'quote').map(({ id }) => id),
  );
  const left = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  return {
    view: {
      ...view,
      ...{ nodes: left(view.nodes), relations: left(view.relations), highlights: left(view.highlights) },
      ...{ rows: left(view.rows), columns: left(view.columns) },
      places: Object.fromEntries(Object.entries(view.places).filter(([id]) => !gone.has(id))),
    },
  };
};
