import type { Mention } from '../../entities/Mention.ts';
import { normalise, type Token } from '../language/tokenise.ts';
import { slugOf } from './findOffices.ts';

/** A list of people: "Boomsma en Ellian", "de leden Brekelmans en Veldkamp", "Van der Plas c.s.". */
export interface PersonList {
  persons: Mention[];
  /** One past the last token, an "c.s." included. */
  to: number;
}

const prefixes = new Set(
  'van de den der ter ten te t la le von el al di du da dos el- bin ben op in'.split(' '),
);
const titles =
  /^(?:lid|leden|kamerlid|kamerleden|statenlid|senator|senatoren|heer|mevrouw|mw|dhr|mr|mrs|ms|mp|mps|afgevaardigde)$/;

/** Surnames that begin with "van" and are borne by members of parliament: after "motie", "van" alone may be a preposition. */
const surnamesWithVan = new Set(
  `nispen campen dijk dijck meijeren houwelingen baarle hijum kent waveren zanten vroonhoven groningen eijk haga esch raan wijngaarden weyenberg
   ginneken gent strien ojik aalst beukering engelshoven brenk lanschot bruggen ark asten duijvenvoorde berkel leijen oosterhout veldhoven toorenburg
   helvert rooijen oosten bommel tongeren miltenburg klaveren hattem gurp kooten kesteren kuik wely apeldoorn ballekom balkom pareren bijsterveld gasteren huffelen weel`
    .split(/\s+/)
    .map(normalise),
);

/** People whom a title introduces: "het lid Keijzer", "de Kamerleden Piri en Dobbe". */
export function findPersons(tokens: readonly Token[]): Mention[] {
  const persons: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!titles.test(tokens[at]?.norm ?? '')) continue;
    const list = readPersons(tokens, at + 1, true);
    if (!list) continue;
    persons.push(...list.persons);
    at = list.to - 1;
  }
  return persons;
}

/** Reads a list of surnames at a token. `titled` says that a title stands before, so that "van" must belong to the name. */
export function readPersons(tokens: readonly Token[], from: number, titled: boolean): PersonList | null {
  const persons: Mention[] = [];
  let to = from;
  for (let at = from; at !== -1; ) {
    const person = readPerson(tokens, at, titled || persons.length > 0);
    if (!person) break;
    persons.push(person.mention);
    to = person.to;
    at = nextName(tokens, to);
  }
  if (persons.length === 0) return null;
  return { persons, to: /^c\.s$/.test(tokens[to]?.norm ?? '') ? to + 1 : to };
}

function readPerson(
  tokens: readonly Token[],
  from: number,
  titled: boolean,
): { mention: Mention; to: number } | null {
  let at = from;
  while (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(tokens[at]?.raw ?? '') && tokens[at + 1]?.norm === '.') at += 2;
  const nameStart = at;
  while (prefixes.has(tokens[at]?.norm ?? '') || tokens[at]?.raw === '’' || tokens[at]?.raw === "'") at += 1;
  const surname = tokens[at];
  if (!surname || !/^\p{Lu}\p{Ll}/u.test(surname.raw) || notNames.test(surname.norm)) return null;
  const start = !titled && isPreposition(tokens, nameStart, at) ? at : nameStart;
  let to = at + 1;
  while (tokens[to]?.glued && /^\p{Lu}/u.test(tokens[to]?.raw ?? '')) to += 1;
  // A slash and a hyphen are both glued: "Van Dijk/Piri" is two people, "Michon-Derkzen" is one.
  const party = partyBehind(tokens, to);
  const name = nameOf(tokens, start, to);
  const initials = initialsOf(tokens, from, nameStart);
  const mention: Mention = {
    start: tokens[from === nameStart ? start : from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    type: 'Person',
    id: `person:${slugOf(name)}`,
    name,
    form: 'name',
    properties: { ...(party ? { party: party.name } : {}), ...(initials ? { initials } : {}) },
  };
  return { mention, to: party?.to ?? to };
}

const notNames =
  /^(?:kamer|kabinet|regering|minister|staatssecretaris|europese|nederland|tweede|eerste|commissie|raad|motie|kamerstuk|kamerstukken|toezegging|deze|voor|nr|parlement|partij)$/;

/** "motie van Piri" is by Piri; "motie van Nispen" and "motie van der Plas" are by people of that name. */
function isPreposition(tokens: readonly Token[], first: number, surname: number): boolean {
  if (surname - first !== 1 || tokens[first]?.norm !== 'van' || tokens[first]?.raw === 'Van') return false;
  return !surnamesWithVan.has(tokens[surname]?.norm ?? '');
}

/** The next surname of a list, behind a comma, "en", or a slash; -1 where the list ends. */
function nextName(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.norm ?? '';
  if (word === ',' && /^(?:en|and)$/.test(tokens[at + 1]?.norm ?? '')) return at + 2;
  return /^(?:,|en|and|\/)$/.test(word) ? at + 1 : -1;
}

function partyBehind(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (tokens[at]?.norm !== '(') return null;
  const close = tokens.findIndex((token, index) => index > at && index <= at + 4 && token.norm === ')');
  if (close === -1) return null;
  const name = tokens
    .slice(at + 1, close)
    .map((token) => token.raw)
    .join('-');
  return /^\p{Lu}|^\d/u.test(name) ? { name, to: close + 1 } : null;
}

/** "van Nispen" and "Van Nispen" are one: a name is written with a capital. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  const name = tokens
    .slice(from, to)
    .reduce(
      (text, token) => text + (token.glued || text === '' ? (token.glued ? '-' : '') : ' ') + token.raw,
      '',
    );
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
