import type { Briefing } from '../../api/contract.ts';
import type { Slide } from '../../pictures/drawSlide.ts';
import { newsHead, newsLines } from './basisOf.ts';
import { closingSlides } from './closingSlides.ts';
import type { ExportContext } from './ExportFormat.ts';
import { markdownText } from './markdownText.ts';
import { slidesOf } from './slidesOf.ts';

/** What is shown one after another: the steps, each with what has changed since, and what all of it rests on. */
export const deckOf = (
  briefing: Briefing,
  context: Pick<ExportContext, 'only' | 'now' | 'language'>,
): Slide[] => {
  const slides = slidesOf(briefing, context);
  const closing = closingSlides(briefing, slides, context);
  const of = (slides[0]?.of ?? 0) + closing.length;
  return [...slides.map((slide) => withNews(slide, context.language)), ...closing].map((slide) => ({
    ...slide,
    of,
  }));
};

/** Few are told on the slide itself, where there must be room for what it is about. */
const most = 2;

/** A slide that says what is otherwise since its step was made. */
export const withNews = (slide: Slide, language: 'nl' | 'en'): Slide => {
  const { step } = slide;
  if (step.news.length === 0) return slide;
  const more = step.news.length - most;
  const told = [
    ...newsLines(step.news.slice(0, most), language),
    ...(more > 0
      ? [{ nl: `en nog ${more} (zie het slot)`, en: `and ${more} more (see the end)` }[language]]
      : []),
  ];
  const text = `*${newsHead[language]} ${markdownText(told.join('; '))}*`;
  return { ...slide, step: { ...step, text: [step.text, text].filter(Boolean).join('\n\n') } };
};
