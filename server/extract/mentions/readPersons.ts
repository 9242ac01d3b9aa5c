import type { Mention } from '../../entities/Mention.ts';
import { isCapital } from '../language/capitals.ts';
import type { Token } from '../language/tokenise.ts';
import { slugOf } from './findOffices.ts';
import { givenNames } from './givenNames.ts';
import { notNames, surnamePrefixes, surnamesWithVan } from './surnames.ts';

/** A list of people: "Boomsma en Ellian", "de leden Brekelmans en Veldkamp", "Van der Plas c.s.". */
export interface PersonList {
  persons: Mention[];
  /** One past the last token, an "c.s." included. */
  to: number;
}

/** Words that introduce a member of parliament, or anybody politely. */
export const memberTitles =
  /^(?:lid|leden|kamerlid|kamerleden|statenlid|senator|senatoren|heer|heren|mevrouw|mw|dhr|mr|mrs|ms|mp|mps|afgevaardigde|afgevaardigden|member|members|senators|lord|lady|baroness|baron|viscount|earl|dame|deputy|deputies)$/;

/** English titles behind which the first name stands, where two words with capitals do: "Deputy Nuala Hegarty". */
const beforeFirstName = /^(?:mr|mrs|ms|miss|dr|deputy|deputies|senator|baroness|dame|mp)$/;

const degree = /^(?:mr|mrs|ms|miss|drs|dr|ir|ing|prof|bc|jhr|jkvr|sir|dame|hon)$/;

/** Reads a list of surnames at a token. `titled` says that a title stands before, so that "van" must belong to the name. */
export function readPersons(tokens: readonly Token[], from: number, titled: boolean): PersonList | null {
  const persons: Mention[] = [];
  let to = from;
  let full = false;
  for (let at = from; at !== -1; ) {
    const title = tokens.findLast((token, index) => index < at && !token.mark)?.norm ?? '';
    // "Deputies Nuala Hegarty and Cian Mac Giolla": the title is said once.
    full ||= beforeFirstName.test(title);
    const person = readPerson(tokens, at, titled || persons.length > 0, full);
    if (!person) break;
    persons.push(person.mention);
    to = person.to;
    at = nextName(tokens, to);
  }
  if (persons.length === 0) return null;
  return { persons, to: /^c\.s$/.test(tokens[to]?.norm ?? '') ? to + 1 : to };
}

interface PersonRead {
  mention: Mention;
  /** Where the name itself ends; the mention takes in a party in brackets. */
  nameEnd: number;
  /** One past the last token, a party in brackets included. */
  to: number;
}

/**
 * One name: initials or a first name, prefixes, a surname (two words of it only behind a title), a party. `full` says
 * that the first of two words is a first name, though no list has it.
 */
export function readPerson(
  tokens: readonly Token[],
  from: number,
  titled: boolean,
  full = false,
): PersonRead | null {
  const initialsStart = skipDegrees(tokens, from);
  const firstNameAt = skipInitials(tokens, initialsStart);
  const hasFirstName =
    isFirstName(tokens, firstNameAt) ||
    (full && initialsStart === firstNameAt && isBeforeSurname(tokens, firstNameAt));
  const nameStart = hasFirstName ? firstNameAt + 1 : firstNameAt;
  const surnameAt = skipPrefixes(tokens, nameStart);
  if (!isSurname(tokens[surnameAt])) return null;
  const isPlain = initialsStart === firstNameAt && !hasFirstName;
  const start = !titled && isPlain && isPreposition(tokens, nameStart, surnameAt) ? surnameAt : nameStart;
  const to = endOfSurname(tokens, surnameAt, titled && (full || !hasFirstName));
  const party = partyBehind(tokens, to);
  const name = nameOf(tokens, start, to);
  const initials = initialsOf(tokens, initialsStart, firstNameAt);
  const firstName = hasFirstName ? tokens[firstNameAt]?.raw : undefined;
  const mention: Mention = {
    start: tokens[isPlain ? start : initialsStart]?.start ?? 0,
    end: tokens[(party?.to ?? to) - 1]?.end ?? 0,
    type: 'Person',
    id: `person:${slugOf(name)}`,
    name,
    form: 'name',
    properties: {
      ...(party ? { party: party.name } : {}),
      ...(initials ? { initials } : {}),
      ...(firstName ? { firstName } : {}),
    },
    aliases: firstName ? [`${firstName} ${name.charAt(0).toLowerCase()}${name.slice(1)}`] : [],
  };
  return { mention, nameEnd: tokens[to - 1]?.end ?? 0, to: party?.to ?? to };
}

function skipDegrees(tokens: readonly Token[], from: number): number {
  let at = from;
  while (degree.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === '.') at += 2;
  return at;
}

function skipInitials(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u.test(tokens[at]?.raw ?? '') && tokens[at + 1]?.norm === '.')
    at += 2;
  return at;
}

function skipPrefixes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (surnamePrefixes.has(tokens[at]?.norm ?? '') || /^[’']$/.test(tokens[at]?.raw ?? '')) at += 1;
  return at;
}

/** "Hans Grundberg", "Jos de Blok": a given name with a surname behind it. */
export function isFirstName(tokens: readonly Token[], at: number): boolean {
  return givenNames.has(tokens[at]?.norm ?? '') && isBeforeSurname(tokens, at);
}

/** A word with a capital, and a surname behind it. */
function isBeforeSurname(tokens: readonly Token[], at: number): boolean {
  const surname = tokens[skipPrefixes(tokens, at + 1)];
  return (
    isSurname(tokens[at]) &&
    !surnamePrefixes.has(tokens[at]?.norm ?? '') &&
    isSurname(surname) &&
    !surname?.glued &&
    surname?.norm !== 'c.s'
  );
}

const isSurname = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}/u.test(token.raw) && !notNames.has(token.norm);

/** "Michon-Derkzen" is one name; so is "Bruins Slot", where a title shows that both words are of a name. */
function endOfSurname(tokens: readonly Token[], at: number, mayBeTwo: boolean): number {
  const to = endOfGlued(tokens, at + 1);
  return mayBeTwo && to === at + 1 && isSurname(tokens[to]) ? endOfGlued(tokens, to + 1) : to;
}

function endOfGlued(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.glued && (isCapital(tokens[to]) || surnamePrefixes.has(tokens[to]?.norm ?? '')))
    to = skipPrefixes(tokens, to) + 1;
  return to;
}

/** "motie van Piri" is by Piri; "motie van Nispen" and "motie van der Plas" are by people of that name. */
function isPreposition(tokens: readonly Token[], first: number, surname: number): boolean {
  if (surname - first !== 1 || tokens[first]?.norm !== 'van' || tokens[first]?.raw === 'Van') return false;
  return !surnamesWithVan.has(tokens[surname]?.norm ?? '');
}

/** The next name of a list, behind a comma, "en", or a slash, past a title of its own; -1 where the list ends. */
function nextName(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.norm ?? '';
  if (!/^(?:,|en|and|\/)$/.test(word)) return -1;
  let next = word === ',' && /^(?:en|and)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (/^(?:het|de|the)$/.test(tokens[next]?.norm ?? '') && memberTitles.test(tokens[next + 1]?.norm ?? ''))
    next += 1;
  while (memberTitles.test(tokens[next]?.norm ?? '')) next += 1;
  return next;
}

function partyBehind(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (tokens[at]?.norm !== '(') return null;
  const close = tokens.findIndex((token, index) => index > at && index <= at + 4 && token.norm === ')');
  if (close === -1) return null;
  const name = tokens
    .slice(at + 1, close)
    .map((token) => (token.glued ? '-' : ' ') + token.raw)
    .join('')
    .trim();
  return /^\p{Lu}[^.]*$|^50|^\d+PLUS/u.test(name) ? { name, to: close + 1 } : null;
}

/** "van Nispen" and "Van Nispen" are one: a name is written with a capital. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  const name = tokens
    .slice(from, to)
    .reduce((text, token) => text + (text === '' ? '' : token.glued ? '-' : ' ') + token.raw, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const initialsOf = (tokens: readonly Token[], from: number, to: number): string =>
  from === to
    ? ''
    : `${tokens
        .slice(from, to)
        .filter((token) => !token.mark)
        .map((token) => token.raw)
        .join('.')}.`;
