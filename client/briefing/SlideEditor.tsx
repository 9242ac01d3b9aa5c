import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Briefing, Step } from '../../server/api/contract.ts';
import { boundsOfAll } from '../../server/pictures/boundsOf.ts';
import type { Item, Point, Scene } from '../../server/pictures/Scene.ts';
import { texts } from '../i18n/index.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { CameraFrame } from './CameraFrame.tsx';
import { CameraTools } from './CameraTools.tsx';
import { LineTargets } from './LineTargets.tsx';
import { NodeHandles } from './NodeHandles.tsx';
import { pictureUnits } from './pictureUnits.ts';
import { StepTools } from './StepTools.tsx';
import { shifted } from './shifted.ts';
import { type Frame, frameHere, sceneOf } from './slides.ts';
import { toggleHighlight } from './steps.ts';
import { type Field, TextInPlace } from './TextInPlace.tsx';

export interface SlideEditorProps {
  briefing: Briefing;
  index: number;
  change: (make: (step: Step) => Partial<Step>) => void;
}

/** The slide as it will be shown, to be written, arranged and marked on the spot. */
export const SlideEditor = ({ briefing, index, change }: SlideEditorProps) => {
  const frame = frameHere();
  const scene = sceneOf(briefing, index, frame);
  const step = briefing.steps[index];
  const drag = useSignal<{ id: string; by: Point } | null>(null);
  const open = useSignal<Field | null>(null);
  const isFraming = useSignal(false);
  useEffect(() => {
    open.value = null;
    isFraming.value = false;
  }, [step?.id]);
  if (!step || !scene) return <div class="slide-place" aria-busy="true" />;
  const units = pictureUnits(step, scene);
  const isArranged = step.view.kind === 'graph' && step.facts.nodes.length > 0;
  const hasCamera = isArranged || step.view.kind === 'trace';
  const move = (id: string, by: Point): void =>
    change(({ view }) => {
      const at = units.places[id];
      if (!at) return {};
      const moved = { x: at.x + by.x / units.k, y: at.y + by.y / units.k };
      return { view: { ...view, places: { ...view.places, ...units.places, [id]: moved } } };
    });
  const mark = (id: string): void => change(toggleHighlight(id));
  return (
    <div class="slide-work">
      <StepTools step={step} open={(field) => (open.value = field)}>
        {hasCamera && (
          <CameraTools step={step} scene={scene} units={units} isFraming={isFraming} change={change} />
        )}
      </StepTools>
      <div class="slide-place">
        <div class="slide-edit" style={{ '--ratio': `${frame.width / frame.height}` }}>
          <SlideView
            scene={shown(scene, drag.value, open.value)}
            label={texts.value.briefings.slide(index + 1, briefing.steps.length, step.title)}
            onItem={(item) => markable(step, item) && mark(item.about ?? '')}
          />
          <LineTargets scene={scene} mark={mark} />
          {isArranged && (
            <NodeHandles
              {...{ step, scene, mark, move }}
              drag={(id, by) => {
                drag.value = by && { id, by };
              }}
            />
          )}
          {(['title', 'text'] as const).map((field) => (
            <TextInPlace
              key={`${step.id} ${field}`}
              {...{ field, scene, open }}
              value={step[field]}
              box={boxOf(field, scene, frame)}
              write={(text) => change(() => ({ [field]: text }))}
            />
          ))}
          {isFraming.value && (
            <CameraFrame
              scene={scene}
              choose={(part) => {
                isFraming.value = false;
                if (!part) return;
                change(({ view }) => ({
                  view: {
                    ...view,
                    places: isArranged ? { ...view.places, ...units.places } : view.places,
                    camera: {
                      ...{ x: (part.x - units.x) / units.k, y: (part.y - units.y) / units.k },
                      ...{ width: part.width / units.k, height: part.height / units.k },
                    },
                  },
                }));
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
};

/** What the author drags is where it is dragged, and what is being written is in its box alone. */
const shown = (scene: Scene, drag: { id: string; by: Point } | null, written: Field | null): Scene => {
  const { items, ...size } = drag ? shifted(scene, drag.id, drag.by) : scene;
  return {
    ...size,
    items: items.filter((item) => item.kind !== 'words' || item.role !== written || written === null),
  };
};

const markable = ({ facts }: Step, { about }: Item): boolean =>
  [...facts.nodes, ...facts.relations].some(({ id }) => id === about);

/** Where a text stands on the slide; where it will, as long as there is none. */
const boxOf = (field: Field, scene: Scene, frame: Frame) => {
  const box = boundsOfAll(scene.items.filter((item) => item.kind === 'words' && item.role === field));
  const isUpright = frame.height > frame.width;
  if (field === 'title')
    return {
      ...{ x: 40, y: 34, width: frame.width - 80 },
      height: box ? box.bottom - box.top + 12 : 56,
      isThere: box !== null,
    };
  const width = isUpright
    ? frame.width - 80
    : Math.max(frame.width * 0.3, box ? box.right - box.left + 24 : 0);
  const y = box ? box.top - 8 : isUpright ? frame.height * 0.6 : 110;
  return { x: 38, y, width, height: box ? box.bottom - box.top + 18 : 220, isThere: box !== null };
};
