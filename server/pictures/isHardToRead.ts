import type { Scene } from './Scene.ts';

/** On a slide 720 high: what is smaller is not read from the back of a room (less than a fiftieth of the height). */
const least = 13;

/** Whether a slide has names or text that were set too small to read from the back of a room, for there is too much of them. */
export const isHardToRead = ({ items, width, height }: Scene): boolean =>
  items.some(
    (item) =>
      item.kind === 'words' &&
      (item.role === 'label' || item.role === 'text') &&
      item.size < (least * Math.min(width, height)) / 720,
  );
