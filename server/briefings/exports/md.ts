import type { Briefing, Step } from '../../api/contract.ts';
import { sourceOf } from '../../pictures/slide/setStory.ts';
import { type Block, blocksOf } from '../../pictures/text/markdown.ts';
import { dayIn, type Language, plainText } from '../../pictures/text/wording.ts';
import { basisLines, basisOf, heads, letterLine, newsHead, newsLines } from './basisOf.ts';
import type { BriefingFormat, ExportContext } from './ExportFormat.ts';
import { markdownLink, markdownText } from './markdownText.ts';
import { slidesOf } from './slidesOf.ts';

/** Everything that is said, as Markdown that every reader sets alike; what looks like HTML or a sign of Markdown is text. */
export const md: BriefingFormat = {
  name: 'md',
  write: async (briefing, context) => ({
    content: markdownOf(briefing, context),
    ...{ mediaType: 'text/markdown; charset=utf-8', extension: 'md' },
  }),
};

type Wanted = Pick<ExportContext, 'language' | 'now' | 'only'>;

export const markdownOf = (briefing: Briefing, { language, now, only }: Wanted): string => {
  const slides = slidesOf(briefing, { only, now });
  const basis = basisOf({ steps: slides.map(({ step }) => step) });
  return [
    `# ${markdownText(briefing.title)}`,
    markdownText(dayIn(language, now)),
    ...(briefing.steps.length === 0
      ? []
      : slides.flatMap(({ step, number }) => stepOf(step, number, language))),
    `## ${heads.basis[language]}`,
    basisLines(basis, now, language).map(markdownText).join('\n'),
    ...(basis.letters.length === 0
      ? []
      : [
          `### ${heads.letters[language]}`,
          basis.letters
            .map(
              (letter) =>
                `- ${markdownLink(letterLine(letter, language), letter.url)} (\`${code(letter.id)}\`)`,
            )
            .join('\n'),
        ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
};

const stepOf = (step: Step, number: number, language: Language): string[] => [
  `## ${number}. ${markdownText(step.title)}`.trimEnd(),
  ...(step.news.length === 0
    ? []
    : [
        `**${newsHead[language]}**`,
        newsLines(step.news, language)
          .map((line) => `- ${markdownText(line)}`)
          .join('\n'),
      ]),
  ...blocksAgain(blocksOf(step.text)),
  ...listOf(
    heads.facts[language],
    step.facts.relations.map(({ sentence }) => `- ${markdownText(sentence[language])}`),
    '\n',
  ),
  ...listOf(
    heads.quotes[language],
    step.evidence.map(
      (quote) =>
        `> ${markdownText(plainText(quote.quote))}\n>\n> — ${markdownLink(sourceOf(quote, language), quote.url)}`,
    ),
    '\n\n',
  ),
  ...listOf(heads.notes[language], step.notes.trim() === '' ? [] : blocksAgain(blocksOf(step.notes)), '\n\n'),
];

const listOf = (head: string, items: readonly string[], between: string): string[] =>
  items.length === 0 ? [] : [`### ${head}`, items.join(between)];

/** The text of a step written anew, without what its author's HTML or headings would do here. */
const blocksAgain = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, runs, bullet, depth }) => {
    const words = runs
      .map(({ text, bold, italic, href }) => {
        const look = `${bold ? '**' : ''}${italic ? '*' : ''}`;
        const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
        const set =
          inside === '' ? '' : `${look}${markdownLink(inside, href ?? null)}${[...look].reverse().join('')}`;
        return `${before}${set}${after}`;
      })
      .join('');
    const indent = '   '.repeat(depth + (kind === 'item' && bullet === '' ? 1 : 0));
    const sign = bullet ? (bullet === '•' ? '- ' : `${bullet} `) : '';
    return kind === 'heading'
      ? [`### ${words}`]
      : [`${indent}${sign}${words.replaceAll('\n', `  \n${indent}`)}`];
  });

const code = (id: string): string => id.replace(/[`\s]/g, ' ');
