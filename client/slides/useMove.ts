import { useEffect, useRef, useState } from 'preact/hooks';
import { between } from '../../server/pictures/between.ts';
import type { Scene } from '../../server/pictures/Scene.ts';

/** How long a move from one slide to the next takes, in milliseconds. */
const duration = 700;

/** The scene to draw now: on the way from the one before to this one, unless the reader wants nothing to move. */
export const useMove = (scene: Scene, mayMove: () => boolean): Scene => {
  const [drawn, setDrawn] = useState(scene);
  const last = useRef(scene);
  useEffect(() => {
    const from = last.current;
    if (from === scene) return;
    if (!mayMove() || from.width !== scene.width) {
      last.current = scene;
      setDrawn(scene);
      return;
    }
    let frame = 0;
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / duration));
      last.current = between(from, scene, eased(t));
      setDrawn(last.current);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [scene]);
  return drawn;
};

/** Slow at both ends. */
const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
