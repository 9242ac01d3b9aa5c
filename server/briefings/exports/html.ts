import type { BriefingFormat } from './ExportFormat.ts';
import { htmlFile } from './htmlFile.ts';
import { slidesOf } from './slidesOf.ts';

/** One file that works without a network and without our server: it is stepped through, and its quotes are read in their letters. */
export const html: BriefingFormat = {
  name: 'html',
  write: async (briefing, context) => {
    const steps = slidesOf(briefing, context).map(({ step }) => step);
    const quoted = new Set(steps.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)));
    const letters = await Promise.all([...quoted].map((id) => context.letter(id)));
    const { model, language, outlines, now } = context;
    const carried = {
      ...{ briefing: { ...briefing, steps }, language, made: now, model, outlines },
      letters: letters.flatMap((letter) => letter ?? []),
    };
    return {
      content: htmlFile(carried, await context.player()),
      ...{ mediaType: 'text/html', extension: 'html' },
    };
  },
};
