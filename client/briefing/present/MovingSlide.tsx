import type { Scene } from '../../../server/pictures/Scene.ts';
import { SlideView } from '../../slides/SlideView.tsx';
import { useMove } from '../../slides/useMove.ts';
import { mayMove } from '../../state/theme.ts';

/** A slide that moves to the next one, unless the reader wants nothing to move. */
export const MovingSlide = ({ scene, label }: { scene: Scene; label: string }) => (
  <SlideView scene={useMove(scene, mayMove)} label={label} />
);
