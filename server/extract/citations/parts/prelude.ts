import { blank, dash, matchAt, skipAt } from './matchAt.ts';
import { readParliamentaryYear } from './parliamentaryYear.ts';

export type Chamber = 'tk' | 'ek';
export type Series = 'kamerstuk' | 'handelingen' | 'aanhangsel';

/** What a citation of a parliamentary paper says before its numbers. */
export interface Prelude {
  series: Series;
  chamber: Chamber | null;
  /** `20252026` */
  year: string | null;
  /** Whether a year is named, be it a single one or part of a date: old dossiers have few digits. */
  dated: boolean;
  end: number;
}

type Step = (prelude: Prelude, text: string) => Prelude | null;

/** Longest prelude in use has chamber, year, series and kind of paper, each after its own comma. */
const mostSteps = 16;

/** Reads chamber, year and series words in any order, up to what is none of these. */
export function readPrelude(text: string, at: number, series: Series): Prelude {
  let prelude: Prelude = { series, chamber: null, year: null, dated: false, end: at };
  for (let step = 0; step < mostSteps; step += 1) {
    const next = oneStep(prelude, text);
    if (next === null) break;
    prelude = next;
  }
  return prelude;
}

function oneStep(prelude: Prelude, text: string): Prelude | null {
  const from = { ...prelude, end: skipAt(separator, text, prelude.end) };
  for (const step of steps) {
    const next = step(from, text);
    if (next !== null) return next;
  }
  return null;
}

const separator = new RegExp(`${blank}(?:[,;:.(]|${dash})?${blank}\\)?${blank},?${blank}`, 'y');
const fiveDigits = /\d{2}[\s.]{0,2}\d{3}(?!\d)/y;

/** A dossier ends the prelude: "11 900" is one, though "11" may also be a misread "II". */
const stopAtDossier = (prelude: Prelude, text: string): boolean =>
  matchAt(fiveDigits, text, prelude.end) !== null;

const readYear: Step = (prelude, text) => {
  const year = readParliamentaryYear(text, prelude.end);
  return year && { ...prelude, year: year.id, dated: true, end: year.end };
};

const tweede = '(?:II|11|ll|Il|lI|2|TK|T\\.K\\.|Tweede Kamer|House of Representatives)';
const eerste = '(?:I|1|l|EK|E\\.K\\.|Eerste Kamer|Senate)';
const chamber = new RegExp(
  `(?:(?<both>${eerste}${blank}(?:/|en|\\+)${blank}${tweede}|${tweede}${blank}(?:/|en|\\+)${blank}${eerste})|(?<tk>${tweede})|(?<ek>${eerste}))(?![\\p{L}\\d])`,
  'uy',
);

const readChamber: Step = (prelude, text) => {
  if (stopAtDossier(prelude, text)) return null;
  const match = matchAt(chamber, text, prelude.end);
  if (match === null) return null;
  const named: Chamber | null = match.groups?.tk ? 'tk' : match.groups?.ek ? 'ek' : null;
  return { ...prelude, chamber: prelude.chamber ?? named, end: prelude.end + match[0].length };
};

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const dateOrYear = new RegExp(
  `(?:d\\.d\\.${blank})?(?:\\d{1,2}${blank}(?:${months})${blank}(?:19|20)\\d{2}|(?:19|20)\\d{2})(?=${blank}[,;)])`,
  'iy',
);

const readDate: Step = (prelude, text) => {
  const end = skipAt(dateOrYear, text, prelude.end);
  return end === prelude.end ? null : { ...prelude, dated: true, end };
};

const aanhangsel = new RegExp(
  `(?:aanhangsel|aanh\\.|appendix${blank}to${blank}the${blank}proceedings)(?:${blank}(?:van|bij|tot|der|de)\\b){0,2}`,
  'iy',
);
const readAanhangsel: Step = (prelude, text) => {
  const end = skipAt(aanhangsel, text, prelude.end);
  return end === prelude.end ? null : { ...prelude, series: 'aanhangsel', end };
};

const handelingen = /(?:handelingen|hand\.)/iy;
const readHandelingen: Step = (prelude, text) => {
  const end = skipAt(handelingen, text, prelude.end);
  if (end === prelude.end) return null;
  return { ...prelude, series: prelude.series === 'aanhangsel' ? 'aanhangsel' : 'handelingen', end };
};

/** Words that may stand between the cue and the numbers and say nothing that an id needs. */
const filler = new RegExp(
  `(?:vergaderja(?:ar|ren)|verg\\.|v\\.?j\\.|zitting(?:sjaar|sperioden?)?|jaargang|moties?|brief|nota|amendement(?:en)?|der${blank}Staten${blank}-${blank}Generaal|(?:in${blank})?(?:de${blank})?dossiers?(?:nummers?|nr\\.)?|(?:kamer-?\\n?)?stuk(?:-?\\n?ken)?(?:nummers?|nrs?\\.?)?|(?:kamer|k)st\\.|parliamentary${blank}papers?|(?:parliamentary${blank})?(?:session|year)|(?:met|onder)${blank}(?=n(?:umme)?r)|(?:nrs?\\.?|nummers?|no\\.)${blank}(?=\\d{2}[\\s.]{0,2}\\d{3}(?!\\d)))(?!\\p{L})`,
  'iuy',
);
const readFiller: Step = (prelude, text) => {
  const end = skipAt(filler, text, prelude.end);
  return end === prelude.end ? null : { ...prelude, end };
};

const steps: readonly Step[] = [readYear, readChamber, readDate, readAanhangsel, readHandelingen, readFiller];
