import type { Briefing, Step } from '../../api/contract.ts';
import type { Slide } from '../../pictures/drawSlide.ts';
import { basisLines, basisOf, heads, letterLine, newsHead, newsLines } from './basisOf.ts';
import type { ExportContext } from './ExportFormat.ts';
import { markdownLink, markdownText } from './markdownText.ts';
import { wordsStep } from './slidesOf.ts';

/** What slides rest on, on as many more slides as it takes to be read: letters, days, numbers, and what has changed since. */
export const closingSlides = (
  briefing: Briefing,
  slides: readonly Slide[],
  { language, now }: Pick<ExportContext, 'language' | 'now'>,
): Slide[] => {
  const basis = basisOf({ steps: slides.map(({ step }) => step) });
  const letters = basis.letters.map(
    (letter) => `- ${markdownLink(letterLine(letter, language), letter.url)}`,
  );
  const news = slides.flatMap(({ step, number }) => newsOf(step, number, language));
  const pages = pagesOf([...basisLines(basis, now, language).map(markdownText), ...letters, ...news]);
  return pages.map((text, index) => ({
    ...{ briefing, number: (slides[0]?.of ?? 0) + index + 1, of: (slides[0]?.of ?? 0) + pages.length },
    step: wordsStep(`basis ${index}`, heads.basis[language], text, now),
    frame: slides[0]?.frame ?? { width: 1280, height: 720 },
  }));
};

const newsOf = ({ title, news }: Step, number: number, language: 'nl' | 'en'): string[] =>
  news.length === 0
    ? []
    : [
        `**${number}. ${markdownText(title)}** ${newsHead[language]}`,
        ...newsLines(news, language).map((line) => `- ${markdownText(line)}`),
      ];

/** As much on one as is still read from the back of a room; long lines count for more. */
const mostLetters = 900;
const mostLines = 11;

const pagesOf = (lines: readonly string[]): string[] => {
  const pages: string[][] = [[]];
  for (const line of lines) {
    const page = pages.at(-1) ?? [];
    const letters = page.reduce((sum, each) => sum + each.length, 0);
    if (page.length > 0 && (page.length >= mostLines || letters + line.length > mostLetters))
      pages.push([line]);
    else page.push(line);
  }
  return pages.map((page) => page.join('\n\n'));
};
