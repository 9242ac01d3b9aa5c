import type { Mention } from '../entities/Mention.ts';
import type { AnalysedSentence } from './AnalysedSentence.ts';
import type { Citation } from './citations/Citation.ts';
import type { Clause } from './clauses/Clause.ts';
import { type Group, groupsOf } from './clauses/groups.ts';
import { splitClauses } from './clauses/splitClauses.ts';
import { splitEllipsis } from './clauses/splitEllipsis.ts';
import { type Unit, unitsOf } from './clauses/Unit.ts';
import type { DateMention } from './dates/DateMention.ts';
import { findAllNames } from './findAllNames.ts';
import type { Lore } from './Lore.ts';
import { type Cue, cue, cuesIn } from './language/cues.ts';
import { tokenise } from './language/tokenise.ts';
import type { Letter } from './letterOf.ts';
import { findPartiesAgain } from './mentions/findPartiesAgain.ts';
import { learnShortForms, type ShortForms } from './mentions/findShortForms.ts';
import { joinBracketed } from './mentions/laws/joinBracketed.ts';
import { NamedLaws } from './mentions/laws/NamedLaws.ts';
import { type NewerLaws, newerThanKnown } from './mentions/laws/newerThanKnown.ts';
import { isCouncilFormation } from './mentions/meetings/councilSittings.ts';
import { noSittings, type Sittings } from './mentions/meetings/Sittings.ts';
import {
  emptyMemory,
  findReferences,
  type Memory,
  ownGovernment,
  referenceCue,
} from './mentions/References.ts';
import { selectMentions } from './mentions/selectMentions.ts';
import { once } from './once.ts';
import { spansWithin } from './spansWithin.ts';
import type { Reading, Sentence } from './structure/Reading.ts';

/** Reads every sentence: its names, what its words refer to, its groups and its clauses. */
export function analyse(
  reading: Reading,
  citations: readonly Citation[],
  dates: readonly DateMention[],
  lore: Lore,
  letter: Letter,
): AnalysedSentence[] {
  const named: Named = {
    shortForms: new Map(),
    sittings: noSittings(dates),
    laws: new NamedLaws(),
    newerLaws: new Map(),
  };
  let memory = emptyMemory(0);
  const analysed = reading.sentences.map((sentence) => {
    if (sentence.part !== memory.part) memory = emptyMemory(sentence.part, memory);
    const within = {
      citations: spansWithin(citations, sentence.start, sentence.end),
      dates: spansWithin(dates, sentence.start, sentence.end),
    };
    return analyseSentence(sentence, within, lore, letter, memory, named);
  });
  giveDays(analysed);
  return analysed;
}

/** A gathering that the letter names without its day is the one of that name that it dates elsewhere. */
function giveDays(sentences: readonly AnalysedSentence[]): void {
  const meetings = sentences.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'Meeting'));
  const dated = new Map<string, Map<string, Mention>>();
  for (const mention of meetings.filter(isDated)) {
    const name = mention.id.slice(0, -'-2026-01-01'.length);
    dated.set(name, (dated.get(name) ?? new Map<string, Mention>()).set(mention.id, mention));
  }
  for (const mention of meetings) {
    const sittings = isDated(mention) ? undefined : dated.get(mention.id);
    const [only] = sittings?.values() ?? [];
    if (sittings?.size === 1 && only)
      Object.assign(mention, { id: only.id, name: only.name, properties: only.properties });
  }
}

const isDated = ({ properties }: Mention): boolean => properties?.date !== undefined;

/** What the letter has named so far, and may call by less from there on. */
export interface Named {
  shortForms: ShortForms;
  sittings: Sittings;
  laws: NamedLaws;
  newerLaws: NewerLaws;
}

/** How many lists of parties or instruments back a word may point within its section. */
const reach = 100;

function keepLast<Item>(kept: Item[], more: readonly Item[]): void {
  kept.push(...more);
  if (kept.length > reach) kept.splice(0, kept.length - reach);
}

/** The lists of parties of a sentence, for what points back to them. */
const partiesIn = (groups: readonly Group[]): Mention[][] =>
  groups.map(({ members }) => members.filter(isParty)).filter((members) => members.length > 0);

/** The laws of a sentence, the one that it is about last: "Verordening A, die B wijzigt" is about A. */
const byWeight = (laws: readonly Mention[], { text }: Sentence): readonly Mention[] =>
  laws.length > 1 && changing.test(text) ? laws.toReversed() : laws;

const changing =
  /\b(?:amends?|amended|replaces?|replaced|repeals?|repealed|wijzigt|gewijzigd|wijzigen|geimplementeerd|geïmplementeerd|implementeert|omgezet|vervangt|vervangen|ingetrokken|intrekt|in de plaats)\b/i;

/** "I speak on behalf of Iceland, Norway and my own country": those for whom the letter speaks, the own country with them. */
function speakersIn(groups: readonly Group[], letter: Letter): readonly Mention[] {
  const [represented] = groups.filter(
    ({ preposition, members }) => preposition === 'on behalf of' && members.length > 1,
  );
  if (!represented) return [];
  const own = ownGovernment(letter);
  return represented.members.some(({ id }) => id === own.id)
    ? represented.members
    : [
        ...represented.members,
        { ...own, start: represented.members[0]?.start ?? 0, end: represented.members[0]?.end ?? 0 },
      ];
}

const speakingCue = cue(/^(?:statement|explanation|speak|speaking|deliver|delivered)$/);

export interface Within {
  citations: readonly Citation[];
  dates: readonly DateMention[];
}

function analyseSentence(
  sentence: Sentence,
  within: Within,
  lore: Lore,
  letter: Letter,
  memory: Memory,
  sofar: Named,
): AnalysedSentence {
  const tokens = tokenise(sentence.text, sentence.start);
  const cues = cuesIn(tokens);
  const named = findAllNames(tokens, cues, within, lore, letter, sofar);
  memory.countries = named.filter((mention) => mention.type === 'Country');
  const mentions = newerThanKnown(
    tokens,
    selectMentions([
      ...named,
      ...((cues & referenceCue) !== 0 ? findReferences(tokens, named, memory, letter) : []),
      ...findPartiesAgain(tokens, named, memory, lore, letter),
    ]),
    sofar.newerLaws,
  );
  joinBracketed(mentions, sentence.text, sentence.start, sofar.laws);
  remember(memory, mentions, sentence, cues);
  learnShortForms(tokens, mentions, sofar.shortForms);
  const units = unitsOf(tokens, mentions);
  const groups = groupsOfAll(units, mentions, lore);
  memory.recent = partiesIn(groups);
  if (memory.recent.length > 0) keepLast(memory.parties, memory.recent);
  if (memory.speakers.length === 0 && (cues & speakingCue) !== 0)
    memory.speakers = speakersIn(groups, letter);
  return {
    sentence,
    tokens,
    cues,
    mentions,
    units,
    groups,
    // Most sentences name nobody who could do anything: their clauses are never asked for.
    clauses: once(() => clausesOf(units, groups, lore)),
  };
}

const clausesOf = (units: readonly Unit[], groups: readonly Group[], { language, verbs }: Lore): Clause[] =>
  splitEllipsis(splitClauses(units, groups, language, verbs), units, groups, hasParty);

/** Whether a list is one of parties. */
export const hasParty = ({ members }: Group): boolean => members[0] !== undefined && isParty(members[0]);

/** Whether "he" behind the sentence may be another than the last minister. */
const namesSomebody = (mentions: readonly Mention[], cues: Cue): boolean =>
  mentions.some(({ type }) => type === 'Person') || (cues & somebodyCue) !== 0;

const somebodyCue = cue(({ raw }) => somebody.test(raw));
const somebody =
  /\b(?:voorzitter|heer|mevrouw|commissaris|eurocommissaris|lid|chair|chairman|speaker|president|commissioner|member|mr|mrs|ms)\b/i;

/** Keeps what a later word may point back to. */
function remember(memory: Memory, mentions: readonly Mention[], sentence: Sentence, cues: Cue): void {
  const offices = mentions.filter(({ type }) => type === 'Minister');
  memory.offices.push(...offices);
  memory.lastMinister =
    offices.at(-1) ?? (memory.lastMinister && namesSomebody(mentions, cues) ? null : memory.lastMinister);
  for (const office of offices) memory.namedOffices.set(office.id, office);
  const laws = mentions.filter(({ type }) => type === 'Regulation');
  if (laws.length > 0) keepLast(memory.laws, byWeight(laws, sentence));
  for (const law of laws) memory.named.add(law);
}

function groupsOfAll(
  units: readonly Unit[],
  mentions: readonly Mention[],
  { language, verbs }: Lore,
): Group[] {
  const groups: Group[] = [];
  for (const belongs of classes)
    if (mentions.some(belongs)) groups.push(...groupsOf(units, language, belongs, verbs));
  return groups.sort((a, b) => a.from - b.from);
}

/** What may stand in one list together: parties, instruments and systems, initiatives, meetings. */
const classes: readonly ((mention: Mention) => boolean)[] = [
  (mention) => isParty(mention),
  (mention) => mention.type === 'Regulation' || mention.type === 'InformationSystem',
  (mention) => mention.type === 'Initiative',
  (mention) => mention.type === 'Meeting',
];

/** Who can act: a state by its name, an office, a body; no adjective, no inhabitant, no chamber, no Council. */
export const isParty = (mention: Mention): boolean =>
  (mention.form === 'name' || mention.form === 'reference') &&
  (mention.type === 'Country' ||
    mention.type === 'Minister' ||
    (mention.type === 'Organisation' && !chambers.has(mention.id) && !isCouncilFormation(mention.id)));

const chambers = new Set([
  'organisation:tweede-kamer',
  'organisation:eerste-kamer',
  'organisation:staten-generaal',
  'organisation:council-of-the-european-union',
]);
