import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Briefing } from '../../server/api/contract.ts';
import { landscape } from '../../server/pictures/drawSlide.ts';
import { texts } from '../i18n/index.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { sceneOf } from './slides.ts';

/** A small slide, drawn once it is in sight: a long briefing has many. */
export const Thumbnail = ({ briefing, index }: { briefing: Briefing; index: number }) => {
  const place = useRef<HTMLSpanElement>(null);
  const isSeen = useSignal(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) isSeen.value = true;
      },
      { rootMargin: '300px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  const scene = isSeen.value ? sceneOf(briefing, index, landscape) : null;
  return (
    <span class="thumbnail" ref={place}>
      {scene && (
        <SlideView
          scene={scene}
          label={texts.value.briefings.slide(
            index + 1,
            briefing.steps.length,
            briefing.steps[index]?.title ?? '',
          )}
        />
      )}
    </span>
  );
};
