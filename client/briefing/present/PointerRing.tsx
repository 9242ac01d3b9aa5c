import type { Point } from '../../../server/pictures/Scene.ts';

/** Where the speaker points, at shares of the slide. */
export const PointerRing = ({ at }: { at: Point }) => (
  <span class="pointer-ring" aria-hidden="true" style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }} />
);
