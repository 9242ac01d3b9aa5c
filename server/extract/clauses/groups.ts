import type { Mention } from '../../entities/Mention.ts';
import type { Language } from '../language/Language.ts';
import { wordTest } from '../language/vocabulary.ts';
import { governedBy } from './governedBy.ts';
import type { Unit } from './Unit.ts';
import type { VerbIndex } from './VerbIndex.ts';

/** Parties that stand in one list ("A, B en C, evenals D"), with the preposition that governs them. */
export interface Group {
  members: Mention[];
  /** Unit indices, the last exclusive. */
  from: number;
  to: number;
  preposition: string | null;
  /** Where the preposition stands, or where the group begins. */
  opens: number;
  /** A noun for unnamed parties that the list spells out: "landen, waaronder …". */
  head: number | null;
}

/** The lists of parties in a sentence, from left to right. */
export function groupsOf(
  units: readonly Unit[],
  language: Language,
  isParty: (mention: Mention) => boolean,
  verbs: VerbIndex,
): Group[] {
  const groups: Group[] = [];
  let at = 0;
  while (at < units.length) {
    const first = units[at]?.mention;
    if (!first || !isParty(first)) {
      at += 1;
      continue;
    }
    const { members, to } = readList(units, at, language, isParty, verbs);
    const governed = isPronoun(first)
      ? { preposition: null, opens: at, head: null }
      : governedBy(units, at, language, verbs);
    groups.push({ members, from: at, to, ...governed });
    at = to;
  }
  return groups;
}

/** "ik", "zij", "they": the subject forms stand behind no preposition. */
const isPronoun = ({ form, start, end }: Mention): boolean => form === 'reference' && end - start <= 4;

function readList(
  units: readonly Unit[],
  from: number,
  language: Language,
  isParty: (mention: Mention) => boolean,
  verbs: VerbIndex,
) {
  const members: Mention[] = [];
  let to = from;
  let isClosed = false;
  for (let at = from; at !== -1; at = nextMember(units, to, language, isParty)) {
    // "A en B, C stemde tegen": behind "en" a comma with a subject and its verb begins a clause.
    if (isClosed && units[to]?.norm === ',' && hasFiniteForm(units[at + 1], verbs)) break;
    if (beginsClause(units, from, to, at, verbs)) break;
    isClosed ||= units.slice(to, at).some(isAnd);
    const mention = units[at]?.mention;
    if (mention) members.push(...(mention.standsFor ?? [mention]));
    to = at + 1;
  }
  return { members, to };
}

/** "A replaces B, and C amends D": behind a verb, a comma and "and", what has a verb of its own is no member of the list. */
function beginsClause(
  units: readonly Unit[],
  from: number,
  to: number,
  at: number,
  verbs: VerbIndex,
): boolean {
  const end = skipParenthesis(units, to);
  return (
    at > from &&
    units[end]?.norm === ',' &&
    /^(?:en|and|maar|but|terwijl|while)$/.test(units[end + 1]?.norm ?? '') &&
    hasFiniteForm(units[at + 1], verbs) &&
    [1, 2, 3].some((back) => hasFiniteForm(units[from - back], verbs))
  );
}

const isAnd = wordTest(/^(?:en|and)$/);

const hasFiniteForm = (unit: Unit | undefined, verbs: VerbIndex): boolean =>
  verbs.get(unit?.norm ?? '')?.some(({ kind }) => kind === 'finite') === true;

/** The next member of a list that has been read up to `at`, or -1. */
function nextMember(
  units: readonly Unit[],
  at: number,
  language: Language,
  isParty: (mention: Mention) => boolean,
): number {
  let index = skipParenthesis(units, at);
  let joined = false;
  let words = 0;
  for (; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) return -1;
    if (unit.mention) return joined && isParty(unit.mention) ? index : -1;
    if (language.relativePronouns.has(unit.norm) && units[index - 1]?.norm === ',') return -1;
    if (/^(?:maar|but)$/.test(unit.norm) && !/^(?:ook|also)$/.test(units[index + 1]?.norm ?? '')) return -1;
    if (unit.norm === ';' && !goesOnList(units, index)) return -1;
    if (joints.test(unit.norm) || language.coordinators.has(unit.norm) || isAsWellAs(units, index))
      joined = true;
    else if (language.determiners.has(unit.norm) || besideNames.test(unit.norm) || isExample(units, index))
      words += 1;
    else return -1;
    if (!joined || words > 4) return -1;
  }
  return -1;
}

/** "met name", "onder meer", "onder andere". */
const isExample = (units: readonly Unit[], at: number): boolean =>
  [at, at - 1].some((from) =>
    /^(?:met name|onder (?:meer|andere|anderen)|in particular|among others)$/.test(
      `${units[from]?.norm ?? ''} ${units[from + 1]?.norm ?? ''}`,
    ),
  );

const isAsWellAs = (units: readonly Unit[], at: number): boolean =>
  ['as', 'well', 'as'].every((word, step) => units[at + step]?.norm === word);

/** "as well as", "and my own country, New Zealand". */
const besideNames = /^(?:as|well|my|own|country)$/;

/** A semicolon parts the items of a list down the page, and names that nothing is said of one by one: "A; B; C". */
const goesOnList = (units: readonly Unit[], at: number): boolean =>
  /^[•·▪*–-]$/.test(units[at + 1]?.norm ?? '') ||
  (units[at + 1]?.mention !== undefined && /^(?:[;.]|)$/.test(units[at + 2]?.norm ?? '')) ||
  (/^(?:en|and)$/.test(units[at + 1]?.norm ?? '') &&
    [2, 3, 4].some(
      (step) => units[at + step]?.mention !== undefined && /^(?:\.|)$/.test(units[at + step + 1]?.norm ?? ''),
    ));

/** Marks between the members of a list, those of a list down the page included. */
const joints = /^(?:[,/;•·▪*–-]|o)$/;

function skipParenthesis(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== '(') return at;
  const close = units.findIndex((unit, index) => index > at && index < at + 7 && unit.norm === ')');
  return close === -1 ? at : close + 1;
}
