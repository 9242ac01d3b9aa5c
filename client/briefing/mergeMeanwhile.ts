import type { Briefing, Step } from '../../server/api/contract.ts';

/**
 * What was sent came back, maybe joined with what others made, while the author went on: fields that the author has
 * changed since stay the author's, all others are as they came back.
 */
export const mergeMeanwhile = (sent: Briefing, answer: Briefing, mine: Briefing): Briefing => {
  const was = new Map(sent.steps.map((step) => [step.id, step]));
  const own = new Map(mine.steps.map((step) => [step.id, step]));
  const merged = new Map(
    [...answer.steps, ...mine.steps].flatMap(({ id }): [string, Step][] => {
      const step = mergedStep(
        was.get(id),
        answer.steps.find((each) => each.id === id),
        own.get(id),
      );
      return step ? [[id, step]] : [];
    }),
  );
  const ids = orderOf(idsOf(sent), idsOf(answer), idsOf(mine));
  return {
    ...answer,
    title: pick(sent.title, answer.title, mine.title),
    language: pick(sent.language, answer.language, mine.language),
    steps: ids.flatMap((id) => merged.get(id) ?? []),
  };
};

/** A step that came back unchanged stays the same object, so that nothing is drawn anew. */
const mergedStep = (
  was: Step | undefined,
  answer: Step | undefined,
  mine: Step | undefined,
): Step | undefined => {
  if (!answer) return mine && was && isSame(mine, was) ? undefined : mine;
  if (!mine) return was ? undefined : answer;
  const base = was ?? answer;
  const step: Step = {
    id: answer.id,
    title: pick(base.title, answer.title, mine.title),
    text: pick(base.text, answer.text, mine.text),
    notes: pick(base.notes, answer.notes, mine.notes),
    view: pick(base.view, answer.view, mine.view),
    evidence: pick(base.evidence, answer.evidence, mine.evidence),
    facts: pick(base.facts, answer.facts, mine.facts),
    news: answer.news,
  };
  return isSame(step, mine) ? mine : step;
};

const pick = <T>(sent: T, answer: T, mine: T): T => (isSame(sent, mine) ? answer : mine);

/** The author's order where it was changed since, with what came in put behind what it came in behind. */
const orderOf = (sent: readonly string[], answer: readonly string[], mine: readonly string[]): string[] => {
  if (isSame(sent, mine)) return putIn([...answer], mine);
  return putIn(
    [...mine],
    answer.filter((id) => mine.includes(id) || !sent.includes(id)),
  );
};

/** Puts what `order` lacks behind what it stands behind in `other`. */
const putIn = (order: string[], other: readonly string[]): string[] => {
  for (const [index, id] of other.entries())
    if (!order.includes(id)) order.splice(order.indexOf(other[index - 1] ?? '') + 1, 0, id);
  return order;
};

const idsOf = ({ steps }: Briefing): string[] => steps.map(({ id }) => id);

/** Whether two values of JSON say the same, in whatever order their keys are. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    own.length === other.size && own.every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
  );
};
