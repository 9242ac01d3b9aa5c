import type { Mention } from '../../entities/Mention.ts';
import { spoken } from '../language/spoken.ts';
import { type Token, tokenise, tokenOf } from '../language/tokenise.ts';
import { findOffices, type OfficeContext } from '../mentions/findOffices.ts';
import { readPerson } from '../mentions/readPersons.ts';
import { nameIn, officeIn } from './readCell.ts';
import type { Signature } from './Signature.ts';

/** How far the head of a letter reaches, in code units. */
const head = 3000;

/** Who answers or sends, at the head of a letter: "Antwoord van Minister Jansen (Financiën)", "BRIEF VAN DE MINISTER VAN …". */
export function readAnswerers(text: string, context: OfficeContext): Signature[] {
  const opening = text.slice(0, head);
  return [...answers(opening, context), ...introduced(opening, context), ...laidBy(opening, context)];
}

/** "Laid by the Minister for Justice, Mr Eoghan Tuohy, T.D.", "Presented to Parliament by the Secretary of State for Health": a line of its own. */
const laidBy = (opening: string, context: OfficeContext): Signature[] =>
  [
    ...opening.matchAll(
      /^(?:Laid|Submitted|Presented|Published|Issued|Report|Statement|Letter|Memorandum)(?: [^\n,]{0,60}?)? (?:by|of|from) (?=(?:the |The )?(?:Minister|Secretary of State|State Secretary|Home Secretary|Foreign Secretary|Tánaiste|Taoiseach|Prime Minister))/gm,
    ),
  ].flatMap((match) => {
    const from = match.index + match[0].length;
    const line = /^[^\n]*/.exec(opening.slice(from))?.[0].trim() ?? '';
    const read = officeIn(line.replace(/,? (?:T\.D\.|TD|MP)$/, ''), from, context);
    return read ? [{ ...read, start: match.index, end: from + line.length }] : [];
  });

/** "The Minister for Europe (Jane Brook): …", "the Home Secretary (Ann Lee) has made this statement": an office with its holder in brackets. */
const introduced = (opening: string, context: OfficeContext): Signature[] =>
  [
    ...opening.matchAll(
      /(?<![\p{L}])(?:The |De )?(?:Minister|Staatssecretaris|Secretary of State|State Secretary|Home Secretary|Foreign Secretary|Lord Chancellor)[^\n():.]{0,120}\(((?:the )?(?:Rt Hon |right hon )?[^()\n]{3,60}?)(?: MP| TD)?\)(?=\s*[:,]|\s*$| (?:has|and|represented|attended|will))/gmu,
    ),
  ].flatMap((match) => {
    const [office] = findOffices(tokenise(match[0], match.index), [], context);
    const person = nameIn(match[1] ?? '', match.index + match[0].lastIndexOf('(') + 1);
    return office && person
      ? [{ office, person, start: match.index, end: match.index + match[0].length }]
      : [];
  });

function answers(opening: string, context: OfficeContext): Signature[] {
  return [...opening.matchAll(headers)].flatMap((match) => {
    const from = match.index + match[0].length;
    const words = opening.slice(from, from + 400).replace(/\n\s*\n[\s\S]*$/, '');
    const tokens = tokenise(words, from).map((token) => (isShouted(match[0]) ? spoken(token) : token));
    const holders = holdersIn(tokens, context);
    return holders.length > 0 ? holders : firstOffice(tokens, context);
  });
}

/** Words that open such a line, up to the office. */
const headers =
  /\b(?:(?:Antwoord(?:en)?|Beantwoording|Reactie|Mededeling)\b(?: (?:op|van) (?:schriftelijke |Kamer)?vragen[^\n]{0,80}?)? (?:van|door) (?:de )?|BRIEF VAN DE )(?=minister|staatssecretaris)/gi;

const isShouted = (words: string): boolean => words === words.toUpperCase();

/** "Minister Jansen (Financiën)": office word, name, portfolio in brackets; each of several. */
function holdersIn(tokens: readonly Token[], context: OfficeContext): Signature[] {
  return tokens.flatMap((token, at) => {
    if (!/^(?:minister|staatssecretaris)$/.test(token.norm)) return [];
    const person = readPerson(tokens, at + 1, true);
    const open = person ? tokens.findIndex((candidate) => candidate.start >= person.nameEnd) : -1;
    if (!person || tokens[open]?.norm !== '(') return [];
    const close = tokens.findIndex((candidate, index) => index > open && candidate.norm === ')');
    const bracket = tokens[open];
    if (close === -1 || !bracket) return [];
    // Read as "minister van <portfolio>".
    const of: Token = { ...tokenOf('van', bracket.start, bracket.glued), end: bracket.end };
    const [office] = findOffices([token, of, ...tokens.slice(open + 1, close)], [], context);
    if (!office) return [];
    const span = { start: token.start, end: tokens[close]?.end ?? office.end };
    return [
      {
        office: { ...office, ...span },
        person: withoutParty({ ...person.mention, end: person.nameEnd }),
        ...span,
      },
    ];
  });
}

/** What stands in brackets behind a minister's name is no party. */
const withoutParty = (person: Mention): Mention => {
  const { party: _, ...properties } = person.properties ?? {};
  return { ...person, properties };
};

function firstOffice(tokens: readonly Token[], context: OfficeContext): Signature[] {
  const [office] = findOffices(tokens, [], context);
  return office ? [{ office, person: null, start: office.start, end: office.end }] : [];
}
