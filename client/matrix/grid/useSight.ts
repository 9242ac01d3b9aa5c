import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Measures } from './measures.ts';
import type { Extent } from './places.ts';
import { asBefore, type Window, windowOf } from './windowOf.ts';

/** What of the matrix must be drawn, as one scrolls and as the window changes; at most once a frame. */
export const useSight = (
  scroller: RefObject<HTMLElement | null>,
  sizes: Measures,
  { rows, columns }: Extent,
): Signal<Window> => {
  const shown = useSignal<Window>({ rows: [0, 0], columns: [0, 0] });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      const now = windowOf({ left, top, width, height }, sizes, rows, columns);
      shown.value = asBefore(shown.peek(), now);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', soon);
      observer.disconnect();
    };
  }, [rows, columns, sizes]);
  return shown;
};
