import type { Signal } from '@preact/signals';
import type { Step, StepView } from '../../server/api/contract.ts';
import { boundsOfAll } from '../../server/pictures/boundsOf.ts';
import type { Scene } from '../../server/pictures/Scene.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Units } from './pictureUnits.ts';

interface Props {
  step: Step;
  scene: Scene;
  units: Units;
  /** Whether the author is drawing the part that is to be shown. */
  isFraming: Signal<boolean>;
  change: (make: (step: Step) => Partial<Step>) => void;
}

type Camera = NonNullable<StepView['camera']>;

/** What part of the picture the step shows. */
export const CameraTools = ({ step, scene, units, isFraming, change }: Props) => {
  const { briefings } = texts.value;
  const set = (camera: Camera | null): void =>
    change(({ view }) => ({
      view: {
        ...view,
        places: view.kind === 'graph' ? { ...view.places, ...units.places } : view.places,
        camera,
      },
    }));
  const zoom = (factor: number): void => {
    const now = step.view.camera ?? wholeOf(step, scene, units);
    const [width, height] = [now.width / factor, now.height / factor];
    set({ x: now.x + (now.width - width) / 2, y: now.y + (now.height - height) / 2, width, height });
  };
  const pan = (x: number, y: number): void => {
    const now = step.view.camera;
    if (now) set({ ...now, x: now.x + x * now.width * 0.15, y: now.y + y * now.height * 0.15 });
  };
  return (
    <fieldset class="camera-tools" aria-label={briefings.camera}>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.value.canvas.zoomIn}
        title={texts.value.canvas.zoomIn}
        onClick={() => zoom(1.25)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.value.canvas.zoomOut}
        title={texts.value.canvas.zoomOut}
        onClick={() => zoom(0.8)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={isFraming.value}
        onClick={() => {
          isFraming.value = !isFraming.value;
        }}
      >
        {briefings.showPart}
      </button>
      {step.view.camera && (
        <>
          {ways.map(({ key, sign, x, y }) => (
            <button
              key={key}
              type="button"
              class="icon-button"
              aria-label={briefings.pan[key]}
              title={briefings.pan[key]}
              onClick={() => pan(x, y)}
            >
              {sign}
            </button>
          ))}
          <button type="button" class="button" onClick={() => set(null)}>
            {briefings.showAll}
          </button>
        </>
      )}
    </fieldset>
  );
};

const ways = [
  { key: 'left', sign: '←', x: -1, y: 0 },
  { key: 'up', sign: '↑', x: 0, y: -1 },
  { key: 'down', sign: '↓', x: 0, y: 1 },
  { key: 'right', sign: '→', x: 1, y: 0 },
] as const;

/** All that is drawn of the picture, in its own units. */
const wholeOf = ({ facts }: Step, scene: Scene, { k, x, y }: Units): Camera => {
  const ids = new Set([...facts.nodes, ...facts.relations].map(({ id }) => id));
  const box = boundsOfAll(scene.items.filter(({ about }) => ids.has(about ?? ''))) ?? {
    ...{ left: 0, top: 0, right: scene.width, bottom: scene.height },
  };
  return {
    ...{ x: (box.left - x) / k - 4, y: (box.top - y) / k - 4 },
    ...{ width: (box.right - box.left) / k + 8, height: (box.bottom - box.top) / k + 8 },
  };
};
