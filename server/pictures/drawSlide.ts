import type { Briefing, Step } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';
import type { Scene } from './Scene.ts';

/** One step of a briefing on its way to a screen, a page or a slide. */
export interface Slide {
  briefing: Pick<Briefing, 'title'>;
  step: Step;
  /** Its place in the briefing, from 1, and how many there are. */
  number: number;
  of: number;
  /** The room that there is; `landscape`, or `portrait` for a telephone. */
  frame: Frame;
}

export interface Frame {
  width: number;
  height: number;
}

export const landscape: Frame = { width: 1280, height: 720 };
export const portrait: Frame = { width: 720, height: 1280 };

/** The whole slide: title, picture with its legend, text, quotes with their sources. No text is cut: what is long is set smaller. */
export const drawSlide = (slide: Slide, tools: DrawingTools): Scene => {
  const { step, frame } = slide;
  const size = 34;
  const width = tools.measure(step.title, { size, bold: true });
  return {
    ...frame,
    items: [
      { kind: 'box', key: 'paper', x: 0, y: 0, ...frame, fill: '#fffefb' },
      {
        ...{ kind: 'words', key: 'title', role: 'title', x: 48, y: 36, size, lineHeight: size * 1.2 },
        ...{ anchor: 'start', width, fill: '#1f1c18', lines: [[{ text: step.title, bold: true }]] },
      },
    ],
  };
};
