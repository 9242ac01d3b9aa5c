import { type Briefing, type Step, stepView } from '../../api/contract.ts';
import { landscape, type Slide } from '../../pictures/drawSlide.ts';
import type { ExportContext } from './ExportFormat.ts';

/**
 * The steps that are wanted, with their numbers. A briefing without steps gives one slide with its title: whoever exports
 * all that there is gets a file for each.
 */
export const slidesOf = (briefing: Briefing, { only, now }: Pick<ExportContext, 'only' | 'now'>): Slide[] => {
  const steps = briefing.steps.length > 0 ? briefing.steps : [titleStep(briefing, now)];
  return steps
    .map((step, index) => ({ briefing, step, number: index + 1, of: steps.length, frame: landscape }))
    .filter(({ number }) => only === undefined || number === only);
};

/** A step that shows words alone. */
export const wordsStep = (id: string, title: string, text: string, taken: string): Step => ({
  ...{ id, title, text, notes: '', evidence: [], news: [] },
  view: stepView.parse({}),
  facts: { nodes: [], relations: [], letters: [], taken },
});

const titleStep = ({ title }: Briefing, now: string): Step => wordsStep('title', title, '', now);
