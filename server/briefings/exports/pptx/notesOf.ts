import type { Slide } from '../../../pictures/drawSlide.ts';
import { sourceOf } from '../../../pictures/slide/setStory.ts';
import { plainText } from '../../../pictures/text/wording.ts';
import { basisLines, basisOf, heads, newsHead, newsLines } from '../basisOf.ts';
import type { ExportContext } from '../ExportFormat.ts';

/** What stands under a slide for who speaks: the notes, every quote with its source, what has changed, and what it rests on. */
export const notesOf = (
  { step }: Slide,
  { language, now }: Pick<ExportContext, 'language' | 'now'>,
): string[] => {
  const quotes = step.evidence.flatMap((quote, index) => [
    `[${index + 1}] “${plainText(quote.quote)}”`,
    [sourceOf(quote, language), quote.url ?? ''].filter(Boolean).join(' – '),
  ]);
  const parts = [
    step.notes.trim() === '' ? [] : step.notes.trim().split(/\r?\n/),
    quotes.length === 0 ? [] : [heads.quotes[language], ...quotes],
    step.news.length === 0 ? [] : [newsHead[language], ...newsLines(step.news, language)],
    basisLines(basisOf({ steps: [step] }), now, language),
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index > 0 ? ['', ...part] : part));
};
