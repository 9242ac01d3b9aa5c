import type { CitationForm, CitationKind } from '../Citation.ts';
import { blank } from '../parts/matchAt.ts';
import { numberWord, readNumberSeries } from '../parts/numberSeries.ts';

interface Gazette {
  kind: CitationKind;
  /** In identifiers: `stb-2024-12`. */
  prefix: string;
  /** As people cite it: "Stb." */
  name: string;
  words: string;
  starts: readonly string[];
}

const published: readonly Gazette[] = [
  {
    kind: 'staatsblad',
    prefix: 'stb',
    name: 'Stb.',
    words: 'Stb\\.?|Staatsblad(?:en)?',
    starts: ['stb', 'staatsblad', 'staatsbladen'],
  },
  {
    kind: 'staatscourant',
    prefix: 'stcrt',
    name: 'Stcrt.',
    words: 'Stcrt\\.?|Staatscourant(?:en)?',
    starts: ['stcrt', 'staatscourant', 'staatscouranten'],
  },
  {
    kind: 'tractatenblad',
    prefix: 'trb',
    name: 'Trb.',
    words: 'Trb\\.?|Tractatenblad(?:en)?',
    starts: ['trb', 'tractatenblad', 'tractatenbladen'],
  },
];

/** The State's gazettes, cited by year and number: "Stb. 2024, 12". */
export const gazettes: readonly CitationForm[] = published.map((gazette) => ({
  name: gazette.kind,
  starts: gazette.starts,
  cue: new RegExp(
    `(?<!\\p{L})(?:${gazette.words})(?!\\p{L})${blank}[,:(]?${blank}(?:jaargang${blank})?(?<year>(?:1[89]|20)\\d{2})(?!\\d)${blank}[,/:-]?${blank}(?:${numberWord})?${blank}(?=\\d)`,
    'giu',
  ),
  read: (text, cue) => {
    const year = cue.groups?.year;
    const series = readNumberSeries(text, cue.index + cue[0].length, { letters: false, repeatsWord: true });
    if (series === null || year === undefined) return null;
    const targets = series.numbers.map(({ number, ...span }, order) => ({
      id: `document:${gazette.prefix}-${year}-${number}`,
      name: `${gazette.name} ${year}, ${number}`,
      start: order === 0 ? cue.index : span.start,
      end: span.end,
    }));
    return { start: cue.index, end: series.end, kind: gazette.kind, targets, warnings: series.warnings };
  },
}));
