/**
 * The number that a letter is published under, read from its publication header alone (a number in the running text is
 * a citation): `kst-32317-1007`, `com-2021-591`, or undefined.
 *
 * A Kamerstuk begins with the chamber and the year of session, or at once with dossier and title, then "Nr. 1007 BRIEF
 * VAN …" (in the Eerste Kamer a letter stands for the number). Written questions with their answer have a number in the
 * Aanhangsel. A Commission document bears its number on a line of its own.
 */
export function publishedNumber(text: string): string | undefined {
  const lines = text
    .slice(0, 4000)
    .split('\n', 40)
    .map((line) => line.trim());
  return kamerstuk(lines) ?? answers(lines) ?? commissionDocument(lines.slice(0, 15));
}

const chamber = /^(Tweede|Eerste) Kamer der Staten-Generaal\b/i;
const session = /^Vergaderjaar \d{4}\s*[-–]\s*\d{2,4}\b/i;
const dossier = /^(\d{2})[ .]?(\d{3})(?: \(R\d+\))?[ -]?((?:[IVX]+|\d{1,2}|[A-Z])(?=\s|$))?(?=\s|$)/;
const number = /^(?:Nr|No)\.? ?(\d+[a-z]?|[A-Z]{1,3})\b(?=\s|$)/;
/** A note's call may be glued to the letter: "DQ1 VERSLAG VAN …". */
const bareNumber = /^([A-Z]{1,3})\d?(?=\s+(?:BRIEF|VERSLAG|NOTA|MOTIE|LIJST)\b)/;

function kamerstuk(lines: string[]): string | undefined {
  const below = belowSession(lines) ?? fromDossier(lines);
  if (below === undefined) return undefined;
  const file = firstMatch(below, dossier);
  const piece = firstMatch(below, number) ?? firstMatch(below, bareNumber);
  if (file === undefined || piece === undefined) return undefined;
  const chapter = file[3] === undefined ? '' : `-${file[3]}`;
  return `kst-${file[1]}${file[2]}${chapter}-${piece[1]}`;
}

/** The lines behind the chamber's name and the year of session. */
function belowSession(lines: string[]): string[] | undefined {
  const start = lines.findIndex((line) => chamber.test(line));
  if (start < 0 || start > 5) return undefined;
  const header = lines.slice(start, start + 20);
  const year = header.findIndex((line) => session.test(line) || /Vergaderjaar \d{4}/.test(line));
  return year < 0 ? undefined : header.slice(year + 1);
}

/** A text that begins with the dossier and its title, the number of the paper within the next lines. */
function fromDossier(lines: string[]): string[] | undefined {
  const head = lines.filter((line) => line !== '' && !ownNumber.test(line)).slice(0, 6);
  const [first = ''] = head;
  const isTitled = dossier.test(first) && /[A-Za-z]{4}/.test(first);
  return isTitled && head.some((line) => kindBehind.test(line)) ? head : undefined;
}

/** The house's own number of a paper: "2026Z01234". */
const ownNumber = /^(?:19|20)\d{2}[DZ]\d{5}$/;
const kindBehind = /^(?:(?:Nr|No)\.? ?\d+[a-z]?|[A-Z]{1,3}\d?)(?:$| (?:\(?[A-Z]{4,}|\d))/;

/** "Aanhangsel van de Handelingen" in the head, the year above it and the number on a line of its own below. */
function answers(lines: string[]): string | undefined {
  const top = lines.filter((line) => line !== '').slice(0, 12);
  const series = top.findIndex((line) => /(?:^| )Aanhangsel van de Handelingen$/i.test(line));
  const year = firstMatch(top, /^(?:Vergaderjaar )?(\d{4})\s*[-–]\s*(\d{4})(?= Aanhangsel|$)/i);
  const found = firstMatch(top.slice(series + 1), /^(\d{1,5})(?= Vragen|$)/);
  if (series < 0 || year === undefined || found === undefined) return undefined;
  const house = top.some((line) => /^Eerste Kamer/i.test(line)) ? 'ek' : 'tk';
  return `ah-${house}-${year[1]}${year[2]}-${found[1]}`;
}

/** The Commission's name opens its documents; a fiche about one has the number too, under another head. */
const commission = /^(?:EUROPEAN COMMISSION|EUROPESE COMMISSIE|HIGH REPRESENTATIVE|HOGE VERTEGENWOORDIGER)/i;

function commissionDocument(lines: string[]): string | undefined {
  if (!lines.slice(0, 5).some((line) => commission.test(line))) return undefined;
  const found = firstMatch(lines, /^(COM|SWD|JOIN) ?\((\d{4})\) ?(\d+)(?: final| definitief)?$/);
  return found === undefined ? undefined : `${found[1]?.toLowerCase()}-${found[2]}-${found[3]}`;
}

function firstMatch(lines: string[], pattern: RegExp): RegExpExecArray | undefined {
  for (const line of lines) {
    const found = pattern.exec(line);
    if (found !== null) return found;
  }
  return undefined;
}
