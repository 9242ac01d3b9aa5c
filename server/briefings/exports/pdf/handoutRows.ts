import type { Briefing, Step } from '../../../api/contract.ts';
import { drawPicture } from '../../../pictures/drawPicture.ts';
import { palette } from '../../../pictures/palette.ts';
import type { Run } from '../../../pictures/Scene.ts';
import { sourceOf } from '../../../pictures/slide/setStory.ts';
import { blocksOf } from '../../../pictures/text/markdown.ts';
import { dayIn, plainText } from '../../../pictures/text/wording.ts';
import { basisLines, basisOf, heads, letterLine, newsHead, newsLines } from '../basisOf.ts';
import type { ExportContext } from '../ExportFormat.ts';
import { slidesOf } from '../slidesOf.ts';
import { drawInPdf } from './drawInPdf.ts';
import { type Look, type Row, space, textRows } from './rows.ts';

const body: Look = { size: 10.5 };
const head: Look = { size: 11, bold: true, before: 12, tag: 'H3', keep: true };
const muted: Look = { size: 8.5, fill: palette.muted };

/** All that the handout says, from its title to what it rests on, in a column of this width. */
export const handoutRows = (briefing: Briefing, width: number, context: ExportContext): Row[] => {
  const { language, now, measure } = context;
  const set = (runs: readonly Run[], look: Look): Row[] => textRows(runs, width, look, measure);
  const say = (text: string, look: Look = body): Row[] => (text.trim() === '' ? [] : set([{ text }], look));
  const slides = slidesOf(briefing, context);
  const basis = basisOf({ steps: slides.map(({ step }) => step) });
  let notes = 0;
  return [
    ...say(briefing.title, { size: 22, bold: true, leading: 1.2, tag: 'H1', keep: true }),
    ...say(dayIn(language, now), { ...muted, size: 10, keep: true }),
    space(14),
    ...(briefing.steps.length === 0 ? [] : slides).flatMap(({ step, number }, index) => {
      const first = notes + 1;
      notes += step.evidence.length;
      return [
        { ...space(0), bookmark: step.title.trim() || `${number}`, breaks: index > 0 },
        ...say(`${number}. ${step.title}`, { size: 15, bold: true, leading: 1.25, tag: 'H2', keep: true }),
        ...pictureRows(step, width, context),
        ...newsRows(step, say, language),
        ...blocksOf(step.text).flatMap(({ kind, runs, bullet, depth }) =>
          set(runs, {
            ...body,
            before: bullet === undefined ? 6 : 2,
            ...(kind === 'heading' && { bold: true, keep: true }),
            ...(bullet !== undefined && { indent: 19 * (depth + 1), sign: bullet }),
          }),
        ),
        ...factRows(step, first, say, language),
        ...quoteRows(step, first, set, language),
      ];
    }),
    ...say(heads.basis[language], { ...head, size: 15, before: 28, tag: 'H2' }),
    ...basisLines(basis, now, language).flatMap((line) => say(line, { ...body, before: 3, keep: true })),
    ...(basis.letters.length === 0 ? [] : say(heads.letters[language], head)),
    ...basis.letters.flatMap((letter) =>
      set([{ text: letterLine(letter, language), ...(letter.url !== null && { href: letter.url }) }], {
        ...{ ...body, size: 10, before: 2, indent: 19, sign: '•' },
      }),
    ),
    ...slides.flatMap(({ step, number }) =>
      step.news.length === 0
        ? []
        : [...say(`${number}. ${step.title}`, { ...head, tag: 'P' }), ...newsRows(step, say, language)],
    ),
  ];
};

type Say = (text: string, look?: Look) => Row[];

/** The picture in a room in which its words are as large as those around it. */
const pictureRows = (step: Step, width: number, context: ExportContext): Row[] => {
  if (step.facts.nodes.length === 0) return [];
  const room = { width: 760, height: 500 };
  const scale = width / room.width;
  const { items } = drawPicture(step, room, context);
  return [
    space(8),
    {
      ...{ height: room.height * scale, tag: 'Figure', keep: true },
      draw: (pdf, x, y) => {
        pdf.save().translate(x, y).scale(scale);
        for (const item of items) drawInPdf(pdf, item);
        pdf.restore();
      },
    },
    space(8),
  ];
};

const newsRows = ({ news }: Step, say: Say, language: 'nl' | 'en'): Row[] =>
  news.length === 0
    ? []
    : [
        ...say(newsHead[language], { ...body, bold: true, before: 6, keep: true }),
        ...newsLines(news, language).flatMap((line) => say(line, { ...body, indent: 19, sign: '•' })),
      ];

/** What the notes state, each with their numbers. */
const factRows = ({ facts, evidence }: Step, first: number, say: Say, language: 'nl' | 'en'): Row[] => {
  const stated = facts.relations.flatMap(({ id, sentence }) => {
    const numbers = evidence.flatMap(({ relations }, index) =>
      relations.includes(id) ? [first + index] : [],
    );
    return numbers.length > 0
      ? [`${sentence[language]} ${numbers.map((number) => `[${number}]`).join('')}`]
      : [];
  });
  if (stated.length === 0) return [];
  return [
    ...say(heads.facts[language], head),
    ...stated.flatMap((text) => say(text, { ...body, size: 10, before: 2, indent: 19, sign: '•' })),
  ];
};

const quoteRows = (
  { evidence }: Step,
  first: number,
  set: (runs: readonly Run[], look: Look) => Row[],
  language: 'nl' | 'en',
): Row[] => {
  if (evidence.length === 0) return [];
  const [open, close] = { nl: ['‘', '’'], en: ['“', '”'] }[language];
  return [
    ...set([{ text: heads.sources[language] }], head),
    ...evidence.flatMap((quote, index) => [
      ...set([{ text: `${open}${plainText(quote.quote)}${close}` }], {
        ...{ size: 10, serif: true, before: 4, indent: 22, sign: `${first + index}`, keep: true },
        tag: 'Note',
      }),
      ...set([{ text: sourceOf(quote, language), ...(quote.url !== null && { href: quote.url }) }], {
        ...muted,
        ...{ indent: 22, tag: 'Note' },
      }),
    ]),
  ];
};
