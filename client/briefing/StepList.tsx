import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Briefing } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { addressWith } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { useReorder } from './useReorder.ts';

interface Props {
  briefing: Briefing;
  /** The place of the step that is open. */
  index: number;
  move: (id: string, to: number) => void;
  add: () => void;
}

/** The steps as small slides: a click opens one, a drag or Alt with an arrow moves it. */
export const StepList = ({ briefing, index, move, add }: Props) => {
  const { briefings } = texts.value;
  const list = useRef<HTMLOListElement>(null);
  const moved = useSignal<string | null>(null);
  const { gap, held, start } = useReorder(list, move);
  const { steps } = briefing;
  const open = steps[index]?.id;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  // A step that was moved by keys keeps the focus, wherever it went.
  useEffect(() => {
    if (moved.value === null) return;
    document.getElementById(linkId(moved.value))?.focus();
    moved.value = null;
  }, [moved.value]);
  const press = (event: KeyboardEvent, id: string, at: number): void => {
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = at + by;
    if (to < 0 || to >= steps.length) return;
    if (!event.altKey) {
      document.getElementById(linkId(steps[to]?.id ?? ''))?.focus();
      return;
    }
    move(id, to);
    moved.value = id;
    announce(briefings.movedTo(to + 1, steps.length));
  };
  return (
    <nav class="step-list" aria-label={briefings.steps}>
      <p id="steps-how" class="unseen">
        {briefings.stepsHow}
      </p>
      <ol ref={list}>
        {steps.map((step, at) => (
          <li
            key={step.id}
            data-gap={
              gap.value === at
                ? 'before'
                : gap.value === steps.length && at === steps.length - 1
                  ? 'after'
                  : undefined
            }
            class={held.value === step.id ? 'held' : undefined}
          >
            <a
              id={linkId(step.id)}
              href={addressWith({ step: step.id })}
              aria-current={at === index ? 'step' : undefined}
              aria-describedby="steps-how"
              draggable={false}
              onKeyDown={(event) => press(event, step.id, at)}
              onPointerDown={(event) => event.pointerType === 'mouse' && start(event, step.id, at)}
            >
              <span aria-hidden="true">
                <Thumbnail briefing={briefing} index={at} />
              </span>
              <span class="unseen">{briefings.stepNamed(at + 1, step.title, step.news.length > 0)}</span>
              <span class="step-name" aria-hidden="true">
                <b>{at + 1}</b> <span>{step.title || briefings.untitledStep}</span>
                {step.news.length > 0 && (
                  <span class="news-sign">
                    <Icon name="note" size={15} />
                  </span>
                )}
              </span>
            </a>
            <span class="grip" aria-hidden="true" onPointerDown={(event) => start(event, step.id, at)}>
              ⠿
            </span>
          </li>
        ))}
      </ol>
      <button type="button" class="button wide" onClick={add}>
        <Icon name="plus" size={15} /> {briefings.addStep}
      </button>
    </nav>
  );
};

const linkId = (id: string): string => `step ${id}`;
