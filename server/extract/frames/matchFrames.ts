import type { Mention } from '../../entities/Mention.ts';
import type { Properties, Span } from '../../model.ts';
import type { Frame, Place } from '../../relations/Frame.ts';
import type { RelationType } from '../../relations/RelationType.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import type { Group } from '../clauses/groups.ts';
import type { Lore } from '../Lore.ts';
import { once } from '../once.ts';
import type { FrameOfRelation } from './FrameIndex.ts';
import { isAlone, isAuxiliary } from './isAuxiliary.ts';
import { matchNoun } from './matchNoun.ts';
import { type Mood, moodOf } from './moodOf.ts';
import { outcomeOf } from './outcomeOf.ts';
import { groupsAfter, type Places, placesOf } from './placesOf.ts';
import { toMatch } from './toMatch.ts';

/** A frame that fits a clause, with what fills its slots. A slot without fillers is for the discourse to fill. */
export interface Match {
  frame: Frame;
  relation: RelationType;
  /** The relation's type and properties after negation and modality had their say. */
  type: string;
  properties: Properties;
  from: Mention[];
  to: Mention[];
  clause: Clause;
  /** The clause, stretched over fillers outside it. */
  span: Span;
  /** Whether the clause has an auxiliary of the passive. */
  passive: boolean;
  /** Whether a word of the clause points back to something ("daaraan", "ook"). */
  pointsBack: boolean;
}

/** All frames that fit a sentence: over its verbs, and over the nouns made from them. */
export function matchFrames(analysed: AnalysedSentence, lore: Lore): Match[] {
  const called = calledIn(analysed, lore);
  return analysed.clauses().flatMap((clause) => withoutDenied(matchesIn(clause, called, analysed, lore)));
}

/** The frames that want words beside their verb, and have one of them in the sentence. */
function calledIn({ units }: AnalysedSentence, { frames }: Lore): ReadonlySet<FrameOfRelation> {
  const called = new Set<FrameOfRelation>();
  for (const { norm } of units) for (const frame of frames.byWord.get(norm) ?? []) called.add(frame);
  return called;
}

/**
 * "Malta wees het verzoek om mee te doen af": who declines in a clause does not join by another verb of it, unless that
 * one has an object of its own.
 */
function withoutDenied(matches: readonly Match[]): Match[] {
  if (matches.length === 0) return [];
  const declined = matches.filter(({ relation }) => relation.type === 'DECLINED');
  const involved = matches.filter(({ frame }) => frame.already);
  return matches.filter(
    (match) =>
      // Who was involved from the beginning is not wanted any more.
      !(match.type === 'INVOLVES' && involved.some((other) => sameMentions(match.to, other.from))) &&
      // "Servië had een uitnodiging voor de lunch ontvangen": who is invited does not receive there.
      !(
        match.type === 'JOINED' &&
        !match.frame.already &&
        matches.some(
          (other) =>
            other.relation.type === 'INVOLVES' &&
            sameMentions(other.to, match.from) &&
            sameMentions(other.from, match.to),
        )
      ) &&
      (match.relation.type !== 'JOINED' ||
        !declined.some(
          (other) =>
            sameMentions(match.from, other.from) &&
            (match.to.length === 0 || sameMentions(match.to, other.to)),
        )),
  );
}

const sameMentions = (some: readonly Mention[], others: readonly Mention[]): boolean =>
  some.length === others.length && some.every((mention) => others.includes(mention));

function matchesIn(
  clause: Clause,
  called: ReadonlySet<FrameOfRelation>,
  analysed: AnalysedSentence,
  lore: Lore,
): Match[] {
  const matches: Match[] = [];
  for (const predicate of clause.predicates) {
    const candidates = lemmasOf(predicate)
      .flatMap((lemma) => lore.frames.byVerb.get(lemma) ?? [])
      .filter((candidate) => candidate.words.length === 0 || called.has(candidate));
    if (candidates.length === 0) continue;
    const said = sayingOf(analysed, clause, predicate, lore);
    for (const candidate of candidates) {
      const match = matchVerb(candidate, said, lore);
      if (match) matches.push(match);
    }
  }
  // What any verb will do for, wants something that it is said of.
  const isOfAny = analysed.groups.length > 0 && lore.frames.anyVerb.length > 0;
  const main = isOfAny ? mainPredicate(clause, analysed, lore) : undefined;
  if (main) {
    const said = sayingOf(analysed, clause, main, lore);
    for (const candidate of lore.frames.anyVerb) {
      const match = matchVerb(candidate, said, lore);
      if (match && match.to.length > 0) matches.push(match);
    }
  }
  for (const at of analysed.groups.length > 0 ? clause.units : []) {
    for (const candidate of lore.frames.byNoun.get(analysed.units[at]?.norm ?? '') ?? []) {
      const match = matchNoun(candidate, analysed, clause, at, lore);
      if (match) matches.push(match);
    }
  }
  return matches;
}

/** The verb that says what the clause says: the finite one, or the participle of a passive ("wordt … opgeroepen"). */
function mainPredicate(clause: Clause, { units }: AnalysedSentence, lore: Lore): Predicate | undefined {
  const finite = clause.predicates.find((predicate) => predicate.at === clause.finite);
  if (!lore.language.passiveAuxiliaries.has(units[clause.finite]?.norm ?? '')) return finite;
  return (
    clause.predicates.find(
      ({ at, forms }) => at !== clause.finite && forms.some(({ kind }) => kind === 'participle'),
    ) ?? finite
  );
}

/** A verb whose particle stands in the clause is that verb and no other: "sprak … uit" is not "sprak". */
function lemmasOf(predicate: Predicate): string[] {
  const isSeparated = predicate.forms.some(({ particle }) => particle);
  const lemmas: string[] = [];
  for (const { lemma, particle } of predicate.forms)
    if ((particle || !isSeparated) && !lemmas.includes(lemma)) lemmas.push(lemma);
  return lemmas;
}

/** What a verb of a clause says, the same for every frame that it calls for: told when the first one asks. */
interface Saying {
  analysed: AnalysedSentence;
  clause: Clause;
  predicate: Predicate;
  mood: () => Mood;
  places: () => Places;
}

const sayingOf = (
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  { language }: Lore,
): Saying => ({
  analysed,
  clause,
  predicate,
  mood: once(() => moodOf(analysed, clause, predicate, language)),
  places: once(() => placesOf(analysed, clause, predicate, language)),
});

function matchVerb(
  { frame, relation, words, others }: FrameOfRelation,
  said: Saying,
  lore: Lore,
): Match | null {
  const { analysed, clause, predicate } = said;
  if (!hasWords(words, analysed, clause)) return null;
  if (others.size > 0 && clause.units.some((at) => others.has(analysed.units[at]?.norm ?? ''))) return null;
  // "A point raised by Malta during the plenary": told beside it, and not of the gathering.
  if (frame.gathering && clause.kind === 'reduced') return null;
  if (frame.alone ? !isAlone(predicate, clause) : isAuxiliary(frame, words, predicate, analysed, clause))
    return null;
  // "Hierover overleg ik met de Commissie": what goes on is no talk that was held.
  if (frame.creates === 'talk' && goingOn.test(analysed.units[clause.finite]?.norm ?? '')) return null;
  const mood = said.mood();
  const outcome = outcomeOf(relation, frame, mood);
  if (!outcome) return null;
  const places = said.places();
  const asked = mood === 'asked' ? askedParties(analysed, clause, predicate, relation, lore) : [];
  const from = asked.length > 0 ? [...asked] : fill(frame.from, relation.from, places, lore);
  const to = fill(frame.to, relation.to, places, lore).filter((group) => !from.includes(group));
  if (from.length > 0 && frame.from.includes('subject'))
    from.push(
      ...echoing(analysed, clause).filter((group) => relation.from.includes(group.members[0]?.type ?? '')),
    );
  if (frame.indefinite && !to.some((group) => group.members.some(isNew))) return null;
  if (
    frame.creates &&
    (from.flatMap(({ members }) => members).length < 2 ||
      !frame.from.every((place) => fill([place], relation.from, places, lore).length > 0))
  )
    return null;
  return toMatch(frame, relation, outcome, analysed, clause, from, to, predicate.at, places.passive);
}

const goingOn =
  /^(?:spreek|spreekt|spreken|overleg|overlegt|overleggen|voer|voert|voeren|praat|praten|speaks?|talks?)$/;

/** "…, as did the Ministers of Belgium and Finland", "as have Japan and Kenya": who does what the clause before says. */
function echoing(analysed: AnalysedSentence, clause: Clause): Group[] {
  const next = analysed.clauses()[analysed.clauses().indexOf(clause) + 1];
  const [opener, auxiliary] = (next?.units ?? []).map((at) => analysed.units[at]?.norm ?? '');
  if (
    !next ||
    !/^(?:as|so)$/.test(opener ?? '') ||
    !/^(?:did|do|does|has|have|had|will|is|are)$/.test(auxiliary ?? '')
  )
    return [];
  return analysed.groups.filter(({ from, preposition }) => next.units.includes(from) && preposition === null);
}

/** Who is asked to do it: the object of the verb of asking ("heeft Malta gevraagd te tekenen"). */
function askedParties(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  relation: RelationType,
  lore: Lore,
): Group[] {
  const asking = clause.predicates.find(
    ({ at, forms }) => at !== predicate.at && forms.some(({ lemma }) => lore.language.asking.has(lemma)),
  );
  if (!asking) return [];
  const places = placesOf(analysed, clause, asking, lore.language);
  // "Aan Japan is gevraagd zich aan te sluiten"
  const asked = [...places.object, ...groupsAfter(places, ['aan'])];
  return asked.filter((group) => relation.from.includes(group.members[0]?.type ?? ''));
}

const isNew = (mention: Mention): boolean => 'determiner' in mention && mention.determiner === 'indefinite';

/** The frame's words, in the clause or in one that hangs on it ("is considering whether to join"). */
function hasWords(wanted: FrameOfRelation['words'], analysed: AnalysedSentence, clause: Clause): boolean {
  return wanted.every(
    (words) =>
      holdsOne(words, analysed, clause) ||
      analysed.clauses().some((other) => other.parent === clause && holdsOne(words, analysed, other)),
  );
}

const holdsOne = (words: ReadonlySet<string>, { units }: AnalysedSentence, clause: Clause): boolean =>
  clause.units.some((at) => words.has(units[at]?.norm ?? ''));

/**
 * The groups that stand in one of the places and are of a type that the slot takes. A country where something is ("in
 * Italië") is no party, unless the frame asks for that very preposition ("bestaat uit Italië en Malta").
 */
function fill(wanted: readonly Place[], types: readonly string[], places: Places, lore: Lore): Group[] {
  const filled: Group[] = [];
  for (const place of wanted) {
    const isAsked = typeof place === 'object';
    for (const group of isAsked ? groupsAfter(places, place.after) : places[place])
      if (
        types.includes(group.members[0]?.type ?? '') &&
        (isAsked || !isPlace(group, lore)) &&
        !filled.includes(group)
      )
        filled.push(group);
  }
  return filled;
}

const isPlace = (group: Group, lore: Lore): boolean =>
  group.preposition !== null &&
  lore.language.locative.has(group.preposition) &&
  group.members[0]?.type === 'Country';
