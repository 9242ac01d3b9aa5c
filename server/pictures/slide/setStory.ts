import type { Step, StepQuote } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import type { Room } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Item } from '../Scene.ts';
import { blocksOf } from '../text/markdown.ts';
import { type Setting, setBlocks, setWords, stacked } from '../text/setText.ts';
import { dayIn, plainText, titled } from '../text/wording.ts';

export interface Story {
  items: Item[];
  height: number;
  /** Whether the text is as large as one likes it, with a quote under it. */
  isWhole: boolean;
}

/** The text of a step, and under it as many of its quotes as there is room for: those of what is marked first. */
export const setStory = (step: Step, room: Room, { measure, language }: DrawingTools): Story => {
  const blocks = blocksOf(step.text);
  const quotes = inOrder(step);
  for (const size of sizes) {
    const text = setBlocks('text', blocks, room.width, size, measure);
    if (text.height > room.height) continue;
    const parts = [...(blocks.length > 0 ? [{ setting: text, gap: 0 }] : [])];
    let height = text.height;
    for (const { quote, index } of quotes) {
      const setting = setQuote(quote, index, room.width, size, { measure, language });
      const gap = parts.length > 0 ? size * 1.3 : 0;
      if (height + gap + setting.height > room.height) continue;
      parts.push({ setting, gap });
      height += gap + setting.height;
    }
    const hasQuote = parts.length > (blocks.length > 0 ? 1 : 0);
    if (!hasQuote && quotes.length > 0 && size > readable) continue;
    const whole = stacked(parts);
    return {
      items: whole.at(0, 0),
      height: whole.height,
      isWhole: size >= readable && (hasQuote || quotes.length === 0),
    };
  }
  return { items: [], height: 0, isWhole: false };
};

/** From what reads well at the back of a room down to what at least stands there whole. */
const sizes = [22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4];
const readable = 15;

/** With their places in the step's evidence. */
const inOrder = ({ evidence, view }: Step): { quote: StepQuote; index: number }[] => {
  const marked = new Set(view.highlights);
  const isMarked = ({ relations }: StepQuote): boolean => relations.some((id) => marked.has(id));
  return evidence
    .map((quote, index) => ({ quote, index }))
    .sort((a, b) => Number(isMarked(b.quote)) - Number(isMarked(a.quote)) || a.index - b.index);
};

const setQuote = (
  quote: StepQuote,
  index: number,
  width: number,
  size: number,
  { measure, language }: Pick<DrawingTools, 'measure' | 'language'>,
): Setting => {
  const [open, close] = { nl: ['‘', '’'], en: ['“', '”'] }[language];
  const indent = 14;
  const words = setWords(
    `quote ${index}`,
    [{ text: `${open}${plainText(quote.quote)}${close}` }],
    width - indent,
    { size: size * 0.98, serif: true, leading: 1.34, role: 'quote', quote: index },
    measure,
  );
  const source = setWords(
    `source ${index}`,
    [{ text: sourceOf(quote, language), ...(quote.url !== null && { href: quote.url }) }],
    width - indent,
    { size: Math.max(size * 0.7, Math.min(size, 11)), fill: palette.muted, role: 'source', quote: index },
    measure,
  );
  const whole = stacked([
    { setting: words, gap: 0 },
    { setting: source, gap: size * 0.25 },
  ]);
  return {
    height: whole.height,
    at: (x, y) => [
      {
        kind: 'box',
        key: `bar ${index}`,
        x,
        y: y + 3,
        width: 3,
        height: whole.height - 4,
        fill: palette.rule,
      },
      ...whole.at(x + indent, y),
    ],
  };
};

/** Letter, day and section. */
export const sourceOf = (quote: StepQuote, language: 'nl' | 'en'): string =>
  [
    titled(language, quote.title),
    quote.date ? dayIn(language, quote.date) : '',
    quote.section && quote.section.title !== quote.title ? `§\u00a0${quote.section.title}` : '',
  ]
    .filter(Boolean)
    .join(', ');
