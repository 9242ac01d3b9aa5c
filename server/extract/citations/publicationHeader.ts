import { documentDate } from '../dates/documentDate.ts';
import { readDossier } from './parts/dossier.ts';
import { dash } from './parts/matchAt.ts';
import { readParliamentaryYear } from './parts/parliamentaryYear.ts';

/** What a publication says of itself above its text. */
export interface PublicationHeader {
  /** `document:kst-32317-1007`; absent where the number is not printed yet. */
  id?: string;
  /** ISO day of its dateline. */
  date?: string;
  /** `JBZ-Raad, nr. 1007` */
  title?: string;
}

/** A header stands within the first lines, before any sentence. */
const mostLines = 24;
const mostCharacters = 4000;

/**
 * Reads the header of a paper as officielebekendmakingen.nl and the chambers print it: chamber, year, dossier with its
 * title, number and kind. Null where the text does not begin with one; a citation further down is never a header.
 */
export function publicationHeader(text: string): PublicationHeader | null {
  const lines = headLines(text);
  const named = paperOf(lines) ?? answersOf(lines);
  if (named === null) return null;
  const date = documentDate(text.slice(0, mostCharacters));
  return date?.how === 'dateline' ? { ...named, date: date.date } : named;
}

/** The first lines that are not empty; printed pages set columns apart with bars. */
const headLines = (text: string): string[] =>
  text
    .slice(0, mostCharacters)
    .split('\n')
    .map((line) => line.replaceAll('|', ' ').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);

/** Lines that may stand above the dossier: chamber, year, page number, the house's own number of the paper. */
const aboveDossier = new RegExp(
  `^(?:(?:Tweede|Eerste) Kamer der Staten-Generaal(?: \\d)?(?: Vergaderjaar .*)?|Vergaderjaar (?:19|20)\\d{2} ?${dash} ?(?:(?:19|20)\\d{2}|\\d{2})|Kamerstuk|\\d|(?:19|20)\\d{2}[DZ]\\d{5})$`,
  'i',
);

/** "Nr. 1007 BRIEF VAN …", or in the Eerste Kamer "E BRIEF VAN …", a note's number perhaps glued on. */
const paperNumber =
  /^(?:(?:Nr|No)\.? ?(?<number>\d{1,5}[a-z]?|[A-Z]{1,3})\b|(?<letter>[A-Z]{1,3})\d?(?= (?:\d )?\p{Lu}{4,}))/u;

function paperOf(lines: string[]): PublicationHeader | null {
  const first = lines.findIndex((line) => !aboveDossier.test(line));
  const dossier = first === -1 ? null : readDossier(lines[first] ?? '', 0, false);
  if (dossier === null || dossier.number !== null) return null;
  const after = lines.slice(first + 1);
  const at = after.findIndex((line) => paperNumber.test(line));
  const { number, letter } = paperNumber.exec(after[at] ?? '')?.groups ?? {};
  const printed = number ?? letter;
  const subject = subjectOf([lines[first]?.slice(dossier.end) ?? '', ...after.slice(0, Math.max(0, at))]);
  if (printed === undefined || subject === null) return null;
  return { id: `document:kst-${dossier.id}-${printed}`, title: `${subject}, nr. ${printed}` };
}

/** A dossier's title may run over several lines and hold no sentence; a second dossier has a title of its own. */
function subjectOf(lines: string[]): string | null {
  const second = lines.findIndex((line, index) => index > 0 && readDossier(line, 0, false) !== null);
  const subject = (second === -1 ? lines : lines.slice(0, second)).join(' ').trim();
  return subject === '' || /^[,;]|[.!?] \p{Lu}/u.test(subject) ? null : subject;
}

/** Written questions with their answer: "Aanhangsel van de Handelingen" above, and the number on a line of its own. */
function answersOf(lines: string[]): PublicationHeader | null {
  const top = lines.slice(0, 8);
  const series = top.findIndex((line) => /^Aanhangsel van de Handelingen$/i.test(line));
  const year = top
    .map((line) => readParliamentaryYear(line.replace(/^Vergaderjaar /i, ''), 0))
    .find((read) => read !== null);
  const number = top
    .slice(series + 1)
    .map((line) => /^(\d{1,5})(?= Vragen|$)/.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (series === -1 || !year || number === undefined) return null;
  const chamber = top.some((line) => /^Eerste Kamer/i.test(line)) ? 'ek' : 'tk';
  return {
    id: `document:ah-${chamber}-${year.id}-${number}`,
    title: `Aanhangsel van de Handelingen, nr. ${number}`,
  };
}
