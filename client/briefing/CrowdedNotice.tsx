import type { Briefing, Step } from '../../server/api/contract.ts';
import { landscape } from '../../server/pictures/drawSlide.ts';
import { isHardToRead } from '../../server/pictures/isHardToRead.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { sceneOf } from './slides.ts';

/** Says so where a slide has more on it than a room can read. */
export const CrowdedNotice = ({ briefing, step }: { briefing: Briefing; step: Step }) => {
  const scene = sceneOf(briefing, briefing.steps.indexOf(step), landscape);
  if (!scene || !isHardToRead(scene)) return null;
  return (
    <p class="step-crowded">
      <Icon name="note" size={15} /> {texts.value.briefings.crowded}
    </p>
  );
};
