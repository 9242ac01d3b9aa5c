import type { Fact, TraceAnswer } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { FactItem } from '../parts/FactList.tsx';
import { useFirst } from '../parts/useFirst.tsx';
import { factGroups } from '../state/factGroups.ts';
import { model } from '../state/model.ts';
import { factsOf } from './factsOf.ts';

const firstShown = 16;

/** The whole trace as numbered sentences with their quotes, in the order of the picture. */
export const TraceSentences = ({ trace, thread }: { trace: TraceAnswer; thread: ReadonlySet<string> }) => {
  const { origin, steps, letters } = factsOf(trace);
  const groups = [
    ...grouped(origin, trace.node.id),
    ...steps.flatMap((step) => grouped([step], step.from.id)),
    ...grouped(letters, trace.node.id),
  ];
  const { shown, more } = useFirst(groups, firstShown);
  if (groups.length === 0) return null;
  return (
    <section class="trace-part">
      <h2>{texts.value.trace.sentences}</h2>
      <ol class="told">
        {shown.map((group) => (
          <li key={group.key} class={group.facts.some(({ id }) => thread.has(id)) ? 'thread' : undefined}>
            <FactItem group={group} about="" />
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
};

const grouped = (facts: readonly Fact[], centre: string) =>
  factGroups(facts, model.value?.relations ?? [], centre);
