import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Briefing, Step } from '../../server/api/contract.ts';
import type { DrawingTools } from '../../server/pictures/DrawingTools.ts';
import { drawSlide, landscape, portrait } from '../../server/pictures/drawSlide.ts';
import { loadOutlines } from '../../server/pictures/map/outlines.ts';
import type { Scene } from '../../server/pictures/Scene.ts';
import { measureText } from '../slides/measureText.ts';
import { model } from '../state/model.ts';
import { isNarrow } from '../state/narrow.ts';

const outlines = signal<DrawingTools['outlines']>({});
const hasFonts = signal(false);

/** What slides are drawn with, by language; null until the model and the fonts are here. */
const tools = computed<Record<Briefing['language'], DrawingTools> | null>(() => {
  if (!model.value || !hasFonts.value) return null;
  const common = { model: model.value, measure: measureText, outlines: outlines.value };
  return { nl: { ...common, language: 'nl' }, en: { ...common, language: 'en' } };
});

/** What names are measured with on a page that draws no slides itself. */
export const toolsHere = (language: Briefing['language']): DrawingTools | null =>
  model.value && { model: model.value, measure: measureText, outlines: {}, language };

export const toolsFor = (language: Briefing['language']): DrawingTools | null =>
  tools.value?.[language] ?? null;

/** Brings the fonts, and the outlines of the maps that these steps have. */
export const useSlideTools = (steps: readonly Step[]): void => {
  useEffect(() => {
    const faces = [
      '400 16px "Inter Variable"',
      '600 16px "Inter Variable"',
      '400 16px "Source Serif 4 Variable"',
    ];
    void Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => {
      hasFonts.value = true;
    });
  }, []);
  const areas = [...new Set(steps.filter(({ view }) => view.kind === 'map').map(({ view }) => view.area))];
  useEffect(() => {
    for (const area of areas)
      if (!outlines.peek()[area])
        void loadOutlines(area).then((loaded) => {
          outlines.value = { ...outlines.peek(), [area]: loaded };
        });
  }, [areas.join()]);
};

export type Frame = typeof landscape;

/** The slide of a step, drawn once as long as nothing in it changes; null until it can be drawn. */
export const sceneOf = (briefing: Briefing, index: number, frame: Frame): Scene | null => {
  const step = briefing.steps[index];
  const drawing = toolsFor(briefing.language);
  if (!step || !drawing) return null;
  const of = briefing.steps.length;
  const key = JSON.stringify([index, of, frame, briefing.title]);
  const kept = scenes.get(step);
  if (kept?.key === key && kept.tools === drawing) return kept.scene;
  const scene = drawSlide({ briefing, step, number: index + 1, of, frame }, drawing);
  scenes.set(step, { key, tools: drawing, scene });
  return scene;
};

const scenes = new WeakMap<Step, { key: string; tools: DrawingTools; scene: Scene }>();

/** How slides stand on this screen: upright on a telephone. */
export const frameHere = (): Frame => (isNarrow.value ? portrait : landscape);
