import type { Warning } from '../../model.ts';
import type { Line } from './Line.ts';

/** What of a PDF's pages the text does not have: pages without words, letters that cannot be known. */
export const unreadIn = (pages: readonly (readonly Line[])[], unknown: number): Warning[] => [
  ...emptyPages(pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []))),
  ...unknownLetters(unknown),
];

const emptyPages = (numbers: readonly number[]): Warning[] =>
  numbers.length === 0
    ? []
    : [
        {
          code: 'pages-without-text',
          message: {
            nl: `Zonder tekst, leeg of een scan: bladzijde ${listed(numbers, 'nl')}.`,
            en: `Without text, empty or a scan: page ${listed(numbers, 'en-GB')}.`,
          },
        },
      ];

const unknownLetters = (count: number): Warning[] =>
  count === 0
    ? []
    : [
        {
          code: 'unknown-letters',
          message: {
            nl: `Van ${count} letters zegt de pdf niet welke het zijn; in de tekst staat daar \ufffd.`,
            en: `The PDF does not tell which letters ${count} of its signs are; the text has \ufffd there.`,
          },
        },
      ];

/** "2, 3 en 5" */
const listed = (numbers: readonly number[], locale: 'nl' | 'en-GB'): string =>
  new Intl.ListFormat(locale).format(numbers.map(String));
