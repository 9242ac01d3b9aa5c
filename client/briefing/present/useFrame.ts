import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { landscape, portrait } from '../../../server/pictures/drawSlide.ts';

/** How a slide fills this window: lying, or upright where the window is. */
export const useFrame = () => {
  const isUpright = useSignal(query.matches);
  useEffect(() => {
    const change = (event: MediaQueryListEvent): void => {
      isUpright.value = event.matches;
    };
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return isUpright.value ? portrait : landscape;
};

const query = window.matchMedia('(max-aspect-ratio: 1/1)');
