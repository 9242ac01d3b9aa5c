import type { Warning } from '../../../model.ts';
import type { CitationTarget } from '../Citation.ts';
import { pairedNumbers, withoutNumber } from '../warnings.ts';
import { type Dossier, readDossier } from './dossier.ts';
import { blank, matchAt } from './matchAt.ts';
import type { PaperNumber } from './numberRange.ts';
import { type Announcement, readNumbersAfter } from './numberSeries.ts';

/** How much the words before a dossier allow it to leave out. */
export interface DossierContext extends Announcement {
  /** A year before it makes a number of few digits a dossier. */
  dated: boolean;
}

export interface DossierGroup {
  targets: CitationTarget[];
  warnings: Warning[];
  end: number;
}

/** Dossiers that share their numbers are few; a longer row of five-digit numbers is something else. */
const mostDossiers = 8;

/** Reads one or more dossiers and the numbers that follow them: "32 317, nr. 967", "19637 en 30573, nrs. 3200 en 41". */
export function readDossierGroup(text: string, at: number, context: DossierContext): DossierGroup | null {
  const dossiers: Dossier[] = [];
  for (let from: number | null = at; from !== null && dossiers.length < mostDossiers; ) {
    const dossier = readDossier(text, from, context.dated);
    if (dossier === null) return null;
    dossiers.push(dossier);
    if (dossier.number !== null)
      return grouped(text, dossiers, [gluedNumber(dossier, dossier.number)], dossier.end);
    const series = readNumbersAfter(text, dossier.end, context);
    if (series !== null) {
      const group = grouped(text, dossiers, series.numbers, series.end);
      return { ...group, warnings: [...group.warnings, ...series.warnings] };
    }
    from = skipConjunction(text, dossier.end);
    if (from === null && context.lettered) return letteredPaper(text, dossiers);
  }
  return null;
}

const conjunction = new RegExp(
  `${blank}(?:[,;/&]|(?:en|and)(?!\\p{L}))${blank}(?:en(?!\\p{L})${blank})?`,
  'uy',
);
const skipConjunction = (text: string, at: number): number | null => {
  const match = matchAt(conjunction, text, at);
  return match && at + match[0].length;
};

const gluedNumber = (dossier: Dossier, number: string): PaperNumber => ({
  number,
  start: dossier.end - number.length,
  end: dossier.end,
});

/** "35 925 V": what looked like a chapter is the paper itself. */
function letteredPaper(text: string, dossiers: Dossier[]): DossierGroup | null {
  const [dossier] = dossiers;
  if (dossier === undefined || dossiers.length > 1 || dossier.suffix === null) return null;
  const id = dossier.id.slice(0, -dossier.suffix.length - 1);
  return grouped(
    text,
    [{ ...dossier, id, suffix: null }],
    [gluedNumber(dossier, dossier.suffix)],
    dossier.end,
  );
}

function grouped(text: string, dossiers: Dossier[], numbers: PaperNumber[], end: number): DossierGroup {
  const [start, last] = [dossiers[0], dossiers.at(-1)];
  if (start === undefined || last === undefined) return { targets: [], warnings: [], end };
  if (dossiers.length > 1 && dossiers.length === numbers.length) {
    const targets = dossiers.flatMap((dossier, order) =>
      numbers.slice(order, order + 1).map((number) => target(dossier, number)),
    );
    return { targets, warnings: [pairedNumbers(text, { start: start.start, end })], end };
  }
  const targets = numbers.map((number, order) =>
    order === 0 ? target(last, { ...number, start: last.start }) : target(last, number),
  );
  return {
    targets,
    warnings: dossiers.slice(0, -1).map((dossier) => withoutNumber(text, spanOf(dossier))),
    end,
  };
}

const spanOf = ({ start, end }: Dossier) => ({ start, end });

const target = (dossier: Dossier, { number, start, end }: PaperNumber): CitationTarget => ({
  id: `document:kst-${dossier.id}-${number}`,
  name: `Kamerstuk ${dossier.id}, nr. ${number}`,
  start,
  end,
});
