import { setImmediate } from 'node:timers/promises';
import type { Briefing } from '../../../api/contract.ts';
import { drawSlide, type Slide } from '../../../pictures/drawSlide.ts';
import type { Item } from '../../../pictures/Scene.ts';
import { deckOf } from '../deckOf.ts';
import type { ExportContext } from '../ExportFormat.ts';
import { drawInPdf } from './drawInPdf.ts';
import { closePdf, openPdf, type Pdf } from './openPdf.ts';

/** A page for each step, 960 by 540 points, and at the end what all of it rests on. */
export const slidesPdf = async (briefing: Briefing, context: ExportContext): Promise<Buffer> => {
  const pdf = openPdf(briefing, context);
  for (const slide of deckOf(briefing, context)) {
    page(pdf, slide, context);
    await setImmediate();
  }
  return closePdf(pdf);
};

/** A point is a third more than a pixel. */
const scale = 0.75;

const page = (pdf: Pdf, slide: Slide, context: ExportContext): void => {
  const { width, height, items } = drawSlide(slide, context);
  pdf.addPage({ size: [width * scale, height * scale], margin: 0 });
  pdf.outline.addItem(slide.step.title.trim() || `${slide.number}`);
  pdf.save().scale(scale);
  drawTagged(pdf, items, slide);
  pdf.restore();
};

/** Shapes are ornament to who has the page read out; words are read in the order of title, story, picture. */
const drawTagged = (pdf: Pdf, items: readonly Item[], { step }: Slide): void => {
  const section = pdf.struct('Sect', { title: step.title });
  for (const item of items) {
    if (item.kind !== 'words' || item.role === 'foot') {
      pdf.markContent('Artifact');
      drawInPdf(pdf, item);
      pdf.endMarkedContent();
      continue;
    }
    const tag = tags[item.role ?? 'text'] ?? 'P';
    const content = pdf.markStructureContent(tag);
    drawInPdf(pdf, item);
    pdf.endMarkedContent();
    section.add(pdf.struct(tag, {}, content));
  }
  section.end();
  pdf.addStructure(section);
};

const tags: Readonly<Record<string, string>> = { title: 'H1', quote: 'BlockQuote' };
