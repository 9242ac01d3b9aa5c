import { useRef, useState } from 'preact/hooks';

/** The part of a scene that is in sight, in the scene's units. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

const most = 8;

/** Lets the reader pan and zoom: by dragging, by the wheel, by two fingers, by buttons. All of it is in sight at first. */
export const usePart = (whole: { width: number; height: number }) => {
  const [part, setPart] = useState<Part>({ x: 0, y: 0, ...whole });
  const pointers = useRef(new Map<number, PointerEvent>());

  /** Makes it larger (above 1) or smaller around a place in the element, given in shares of its size. */
  const zoom = (factor: number, at = { x: 0.5, y: 0.5 }): void =>
    setPart((now) => {
      const width = Math.min(Math.max(now.width / factor, whole.width / most), whole.width);
      const height = (width / whole.width) * whole.height;
      return kept({
        ...{ width, height },
        x: now.x + (now.width - width) * at.x,
        y: now.y + (now.height - height) * at.y,
      });
    });

  const pan = (dx: number, dy: number): void =>
    setPart((now) => kept({ ...now, x: now.x - dx * now.width, y: now.y - dy * now.height }));

  /** Never further than the edge. */
  const kept = (next: Part): Part => ({
    ...next,
    x: Math.min(Math.max(next.x, 0), whole.width - next.width),
    y: Math.min(Math.max(next.y, 0), whole.height - next.height),
  });

  const down = (event: PointerEvent): void => {
    pointers.current.set(event.pointerId, event);
  };
  const up = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.current.get(event.pointerId);
    if (!before || !(event.currentTarget instanceof Element)) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    const other = [...pointers.current.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (other) zoom(distance(event, other) / Math.max(distance(before, other), 1));
    else pan((event.clientX - before.clientX) / width, (event.clientY - before.clientY) / height);
    pointers.current.set(event.pointerId, event);
  };
  const wheel = (event: WheelEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    zoom(Math.exp(-event.deltaY / 400), at);
  };

  return {
    part,
    zoom,
    pan,
    showAll: () => setPart({ x: 0, y: 0, ...whole }),
    isWhole: part.width >= whole.width,
    /** To spread on the element around the slide, which is of the scene's proportions. */
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: up,
      onWheel: wheel,
    },
  };
};

const distance = (a: PointerEvent, b: PointerEvent): number =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
