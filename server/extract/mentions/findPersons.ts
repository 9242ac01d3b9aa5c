import type { Mention } from '../../entities/Mention.ts';
import { isCapital } from '../language/capitals.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import { givenNames } from './givenNames.ts';
import { isFirstName, memberTitles, readPerson, readPersons } from './readPersons.ts';
import { surnamesWithVan } from './surnames.ts';

/** Dignities that stand right before a name: "president Alijev", "Minister Helder". */
const dignities =
  /^(?:president|presidente|commissaris|eurocommissaris|ambassadeur|premier|kanselier|minister|staatssecretaris|rapporteur|gezant|voorzitter|hv|commissioner|ambassador|chancellor)$/;

/** People by a title ("het lid Keijzer", "president Alijev"), or by a first name with a surname ("Jos de Blok"). */
export function findPersons(tokens: readonly Token[]): Mention[] {
  const persons: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayOpenName(tokens[at])) continue;
    const found = personsAt(tokens, at);
    if (!found) continue;
    persons.push(...found.persons);
    at = found.to - 1;
  }
  return persons;
}

/** A title, a dignity, a given name, or the letters of a member. */
export const personCue = cue(
  ({ norm, raw, hasCapital }) =>
    memberTitles.test(norm) ||
    dignities.test(norm) ||
    memberLetters.test(raw) ||
    (hasCapital && givenNames.has(norm)),
);

/** A title, a dignity, or a first word with a capital. */
const mayOpenName = wordTest(
  ({ norm, hasCapital }) => hasCapital || memberTitles.test(norm) || dignities.test(norm),
);

function personsAt(tokens: readonly Token[], at: number): { persons: Mention[]; to: number } | null {
  const word = tokens[at]?.norm ?? '';
  const member = memberFor(tokens, at);
  if (member) return member;
  if (memberTitles.test(word)) {
    // "Mr. Dalyell"
    const name = /^(?:mr|mrs|ms|dr)$/.test(word) && tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
    return isOfBody(tokens, name) ? null : readPersons(tokens, name, true);
  }
  if (dignities.test(word)) return dignitary(tokens, at + 1);
  const isMember = isMemberByLetters(tokens, at);
  if (!isMember && !isFirstName(tokens, at)) return null;
  const person = readPerson(tokens, at, isMember, isMember);
  return person && { persons: [person.mention], to: person.to };
}

/** "the hon. Member for Calder Vale (Priya Lockwood)": the name behind the constituency. */
function memberFor(tokens: readonly Token[], at: number): { persons: Mention[]; to: number } | null {
  if (tokens[at]?.norm !== 'member' || tokens[at + 1]?.norm !== 'for') return null;
  const open = tokens.findIndex(({ norm }, index) => index > at && index < at + 9 && norm === '(');
  if (open === -1) return null;
  const isTitle = /^(?:sir|dame|mr|mrs|ms|dr)$/.test(tokens[open + 1]?.norm ?? '');
  const person = readPerson(tokens, isTitle ? open + 2 : open + 1, true, true);
  return person && { persons: [person.mention], to: person.to };
}

const memberLetters = /^(?:MP|MEP|MSP|TD|MS|MLA)$/;

/** "Alun Prosser MP": two words with capitals, and the letters of a member behind them. */
const isMemberByLetters = (tokens: readonly Token[], at: number): boolean =>
  memberLetters.test(tokens[at + 2]?.raw ?? '') &&
  !/^(?:the|hon|member|members)$/.test(tokens[at]?.norm ?? '') &&
  [tokens[at], tokens[at + 1]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.raw ?? '') && !token?.glued);

/** "leden van de Mensenrechtenraad": behind a title a surname has its "Van" with a capital. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === 'van' &&
  !/^(?:der|den)$/.test(tokens[at + 1]?.norm ?? '') &&
  !surnamesWithVan.has(tokens[at + 1]?.norm ?? '');

/** Only a name that begins right here with a capital: "minister van Weel" could be one of a portfolio. */
function dignitary(tokens: readonly Token[], at: number): { persons: Mention[]; to: number } | null {
  if (!isCapital(tokens[at]) || tokens[at]?.glued) return null;
  if (/^(?:Van|Voor|Of|For|In|Op)$/.test(tokens[at]?.raw ?? '') && !/^\p{L}/u.test(tokens[at + 1]?.raw ?? ''))
    return null;
  const person = readPerson(tokens, at, true);
  return person && { persons: [{ ...person.mention, end: person.nameEnd, properties: {} }], to: person.to };
}
