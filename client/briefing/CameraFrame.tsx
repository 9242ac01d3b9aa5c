import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Scene } from '../../server/pictures/Scene.ts';
import { texts } from '../i18n/index.ts';

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The author draws a rectangle over the slide: that part is what it will show. Escape leaves it. */
export const CameraFrame = ({ scene, choose }: { scene: Scene; choose: (part: Part | null) => void }) => {
  const part = useSignal<Part | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') choose(null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const start = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    const k = scene.width / box.width;
    const [x, y] = [(event.clientX - box.left) * k, (event.clientY - box.top) * k];
    part.value = { x, y, width: 0, height: 0 };
  };
  const draw = (event: PointerEvent): void => {
    if (!part.value || !(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const k = scene.width / box.width;
    const { x, y } = part.value;
    part.value = {
      x,
      y,
      width: (event.clientX - box.left) * k - x,
      height: (event.clientY - box.top) * k - y,
    };
  };
  const drawn = part.value && upright(part.value);
  return (
    <div
      class="camera-frame"
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={() => choose(drawn && drawn.width > 20 && drawn.height > 20 ? drawn : null)}
    >
      <p>{texts.value.briefings.framing}</p>
      {drawn && (
        <span
          style={{
            left: `${(drawn.x / scene.width) * 100}%`,
            top: `${(drawn.y / scene.height) * 100}%`,
            width: `${(drawn.width / scene.width) * 100}%`,
            height: `${(drawn.height / scene.height) * 100}%`,
          }}
        />
      )}
    </div>
  );
};

/** From its left upper corner, wherever the drawing of it began. */
const upright = ({ x, y, width, height }: Part): Part => ({
  ...{ x: Math.min(x, x + width), y: Math.min(y, y + height) },
  ...{ width: Math.abs(width), height: Math.abs(height) },
});
