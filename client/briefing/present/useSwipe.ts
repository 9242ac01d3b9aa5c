import { useRef } from 'preact/hooks';

/** Further than this many pixels is a swipe, less than `tap` is a tap. */
const swipe = 40;
const tap = 10;

/** A swipe, a tap on the left or right half, or a click of a mouse: `turn` is told by how many steps. */
export const useSwipe = (turn: (by: number) => void, isOn: () => boolean) => {
  const from = useRef<PointerEvent | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => {
      from.current = isTool(event) || event.button !== 0 || !event.isPrimary ? null : event;
    },
    onPointerUp: (event: PointerEvent): void => {
      const start = from.current;
      from.current = null;
      if (!start || !isOn()) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (Math.abs(x) >= swipe && Math.abs(x) > Math.abs(y)) turn(x < 0 ? 1 : -1);
      else if (Math.hypot(x, y) < tap) turn(isLeft(event) ? -1 : 1);
    },
    onPointerCancel: (): void => {
      from.current = null;
    },
  };
};

/** A mouse goes on wherever it clicks, as a remote's button does. */
const isLeft = ({ pointerType, clientX }: PointerEvent): boolean =>
  pointerType !== 'mouse' && clientX < window.innerWidth / 2;

const isTool = ({ target }: PointerEvent): boolean =>
  target instanceof Element && target.closest('button, a, nav, dialog') !== null;
