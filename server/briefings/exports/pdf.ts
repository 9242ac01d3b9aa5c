import type { BriefingFormat } from './ExportFormat.ts';
import { handoutPdf } from './pdf/handout.ts';
import { slidesPdf } from './pdf/slides.ts';

/** Slides, or A4 to read with the sources as notes. */
export const pdf: BriefingFormat = {
  name: 'pdf',
  write: async (briefing, context) => ({
    content: await { slides: slidesPdf, a4: handoutPdf }[context.paper](briefing, context),
    ...{ mediaType: 'application/pdf', extension: 'pdf' },
  }),
};
