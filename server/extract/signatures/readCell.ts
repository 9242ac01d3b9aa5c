import type { Mention } from '../../entities/Mention.ts';
import { spoken } from '../language/spoken.ts';
import { type Token, tokenise } from '../language/tokenise.ts';
import { findOffices, type OfficeContext } from '../mentions/findOffices.ts';
import { readPerson } from '../mentions/readPersons.ts';

/** The office that a line of a signature block consists of, and the name where both stand in it. */
export function officeIn(
  line: string,
  start: number,
  context: OfficeContext,
): { office: Mention; person: Mention | null } | null {
  const tokens = tokensOf(line, start);
  const [office] = findOffices(tokens, [], context);
  if (!office) return null;
  const before = line.slice(0, office.start - start).trim();
  const after = line.slice(office.end - start).trim();
  if (lead.test(before) && (/^[,.]?$/.test(after) || subPortfolio.test(after)))
    return { office, person: null };
  if (lead.test(before)) {
    // "De minister van X, A.B. de Jong"
    const person = after.startsWith(',') ? nameIn(line.slice(office.end - start + 1), office.end + 1) : null;
    return person ? { office, person } : null;
  }
  // "A.B. de Jong, minister van X"
  const person =
    /,\s*(?:de\s+|the\s+)?$/i.test(`${before} `) && /^[,.]?$/.test(after)
      ? nameIn(before.replace(/,[^,]*$/, ''), start)
      : null;
  return person ? { office, person } : null;
}

const lead = /^(?:\**)(?:de|the|mede namens de|namens de|namens deze)?,?$/i;
/** "… - Openbaar Vervoer en Milieu,": what a state secretary has apart. */
const subPortfolio = /^[-–(]\s*\p{Lu}[\p{L} ,&-]*\)?,?$/u;

/** The name that a line consists of: "H.J. Roelofs", "dr. W.P. Hiddema-Storm", "w.g. Mark Harbers". */
export function nameIn(line: string, start: number): Mention | null {
  const signed = /^[\s*_]*(?:\(?(?:w\.\s?g\.|get\.|was getekend:?)\)?\s*)?/i.exec(line)?.[0].length ?? 0;
  const words = line
    .slice(signed)
    .replace(/[\s*_,]+$/, '')
    .replace(/(?:,? (?:MP|T\.?D\.?|MSP|MEP|KC|QC|CBE|MBA))+$/, '')
    .replace(/^(?:The )?(?:Rt\.? Hon\.? |right hon\.? )/i, '');
  if (words.length < 3 || words.length > 60 || /[.;:?!\d]$/.test(words) || /\d/.test(words)) return null;
  const tokens = tokenise(words, start + signed);
  const person = readPerson(tokens, 0, true, true);
  return person && person.to >= tokens.length ? person.mention : null;
}

/** A line in capitals reads as one with them only at the head of each word. */
function tokensOf(line: string, start: number): Token[] {
  const tokens = tokenise(line, start);
  if (/\p{Ll}/u.test(line)) return tokens;
  return tokens.map(spoken);
}
