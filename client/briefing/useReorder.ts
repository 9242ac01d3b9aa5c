import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';

/** Less than this many pixels is a click. */
const least = 6;

/**
 * Drags an item of a list to another place, by mouse or finger. `gap` is the place between items at which it would land,
 * `held` what is dragged; `move` is told the place in the list without it.
 */
export const useReorder = (
  list: RefObject<HTMLOListElement | null>,
  move: (id: string, to: number) => void,
): {
  gap: Signal<number | null>;
  held: Signal<string | null>;
  start: (event: PointerEvent, id: string, at: number) => void;
} => {
  const gap = useSignal<number | null>(null);
  const held = useSignal<string | null>(null);
  const start = (event: PointerEvent, id: string, at: number): void => {
    if (event.button !== 0) return;
    if (event.pointerType !== 'mouse') event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    const onMove = (now: PointerEvent): void => {
      if (now.pointerId !== event.pointerId) return;
      if (held.value === null && Math.hypot(now.clientX - from.x, now.clientY - from.y) < least) return;
      held.value = id;
      gap.value = gapAt(list.current, now);
    };
    const end = (): void => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      // The click that follows a drag opens nothing.
      if (held.value !== null) window.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      held.value = null;
      gap.value = null;
    };
    const onUp = (now: PointerEvent): void => {
      if (now.pointerId !== event.pointerId) return;
      const to = gap.value;
      const isDrag = held.value !== null;
      end();
      if (isDrag && to !== null && to !== at && to !== at + 1) move(id, to > at ? to - 1 : to);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
  };
  return { gap, held, start };
};

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Before which item the pointer is: by its height in a column, by its side in a row. */
const gapAt = (list: HTMLOListElement | null, { clientX, clientY }: PointerEvent): number => {
  const boxes = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect());
  const [first, second] = boxes;
  const isRow =
    first !== undefined && second !== undefined && Math.abs(first.top - second.top) < first.height / 2;
  const at = boxes.findIndex((box) =>
    isRow ? clientX < box.left + box.width / 2 : clientY < box.top + box.height / 2,
  );
  return at < 0 ? boxes.length : at;
};
