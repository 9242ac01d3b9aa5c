import type { Properties, Span } from '../../model.ts';
import { type InitiativePhrase, initiativePhrases } from '../../relations/frames/initiativePhrases.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isParty } from '../analyse.ts';
import type { Group } from '../clauses/groups.ts';
import { phraseStart } from '../clauses/phraseStart.ts';
import { spanOfUnits } from '../clauses/spanOfUnits.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Lore } from '../Lore.ts';
import { Phrases } from '../language/Phrases.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';
import { isPossessor } from './placesOf.ts';

/** Parties that the noun phrase of an initiative itself names: "een brief op initiatief van Zweden". */
export interface Attachment {
  initiative: InitiativeMention;
  group: Group;
  properties: Properties;
  span: Span;
  rule: string;
}

const listers = new Phrases([
  'bestaande uit',
  'waaronder',
  'te weten',
  'namelijk',
  'met daarin',
  'onder wie',
  'consisting of',
  'comprising',
  'including',
  'composed of',
  'made up of',
  'bestaat uit',
]);

/** The parties that stand inside the noun phrases of a sentence's initiatives. */
export function attachmentsIn(analysed: AnalysedSentence, lore: Lore): Attachment[] {
  if (!analysed.mentions.some(isInitiative) || thereIsNone.test(analysed.sentence.text)) return [];
  return analysed.units.flatMap((unit, at) => {
    const mention = unit.mention;
    if (!mention || !isInitiative(mention) || !mention.id) return [];
    return [
      ...modifiers(analysed, at, mention),
      ...possessors(analysed, at, mention),
      ...listed(analysed, at, mention),
      ...governed(analysed, at, mention),
      ...madeBy(analysed, at, mention, lore),
    ];
  });
}

/** "Er is geen sprake van een gezamenlijk initiatief met Denemarken". */
const thereIsNone =
  /\b(?:geen sprake van|no question of|there is no joint|er is geen gezamenlijk|is not (?:feasible|possible|envisaged|foreseen)|is niet (?:mogelijk|voorzien|aan de orde))/i;

/** "het Benelux non-paper", "de Benelux-verklaring": a grouping before the noun is whose it is. */
function modifiers(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  const before = analysed.units[at - 1]?.mention;
  if (before?.type !== 'Organisation' || !/benelux|visegrad|nordic|baltic|weimar|g7|g20|med/i.test(before.id))
    return [];
  const group: Group = {
    members: [before],
    from: at - 1,
    to: at,
    preposition: null,
    opens: at - 1,
    head: null,
  };
  return [
    {
      initiative,
      group,
      properties: { role: initiative.kind.genitive },
      span: clauseAround(analysed, at - 1, at),
      rule: 'a grouping names it',
    },
  ];
}

/** Words behind which the noun of an initiative is no longer whose it is: "the Commission's reply to the letter". */
const joining = /^(?:to|on|in|of|for|at|about|with|from|and)$/;

/** "Austria's non-paper on returns", "Norway's and Iceland's joint appeal". */
function possessors(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  return partyGroups(analysed)
    .filter((group) => group.to < at && at - group.to <= 4 && isPossessor(analysed, group))
    .filter(({ to }) =>
      analysed.units
        .slice(to + 1, at)
        .every(({ mark, mention, norm }) => !mark && !mention && !joining.test(norm)),
    )
    .map((group) => ({
      initiative,
      group,
      properties: { role: initiative.kind.genitive },
      span: stretch(analysed, group.from, at),
      rule: 'whose it is',
    }));
}

/** "een kopgroep, bestaande uit A, B en C", "de kopgroep (A, B en C)", "de ondertekenaars: A, B en C". */
function listed(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  const role =
    initiative.kind.genitive === 'initiator'
      ? (initiative.kind.comitative ?? 'signatory')
      : initiative.kind.genitive;
  return partyGroups(analysed)
    .filter((group) => group.from > at && group.from - at <= 8 && !verbBetween(analysed, at, group.from))
    .filter((group) => opensList(analysed, at, group))
    .map((group) => ({
      initiative,
      group,
      properties: { role },
      span: stretch(analysed, at, group.to - 1),
      rule: 'members listed',
    }));
}

function opensList(analysed: AnalysedSentence, at: number, group: Group): boolean {
  const before = analysed.units[group.from - 1];
  const skip = before && /^(?:de|het|the)$/.test(before.norm) ? group.from - 2 : group.from - 1;
  if (analysed.units[skip]?.norm === '(' && skip - at <= 1) return group.members.length > 1;
  return listers.endingAt(analysed.units, skip) !== null;
}

function governed(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  return partyGroups(analysed).flatMap((group) => {
    const rule = initiativePhrases.find((candidate) =>
      candidate.prepositions.includes(group.preposition ?? ''),
    );
    if (!rule || isSendersColleague(group) || !isInReach(analysed, at, group, rule)) return [];
    if (rule.role === 'genitive' && isNamedAfterTown(initiative, group, analysed)) return [];
    if (
      rule.adjacent &&
      !initiative.strong &&
      (initiative.determiner === 'none' || group.members.every((member) => member.type !== 'Country'))
    )
      return [];
    const role = roleOf(rule, initiative);
    const span = stretch(analysed, Math.min(at, group.opens), Math.max(at, group.to - 1));
    return role ? [{ initiative, group, properties: { role }, span, rule: rule.name }] : [];
  });
}

/** "de Verklaring van Luxemburg": with a capital, and a state that is called as its town is. */
const isNamedAfterTown = (
  { start }: InitiativeMention,
  { members }: Group,
  { sentence }: AnalysedSentence,
): boolean =>
  members.length === 1 &&
  /^country:(?:LU|SG|MC|DJ|KW|PA|GT|SM)$/.test(members[0]?.id ?? '') &&
  start > sentence.start &&
  /^\p{Lu}/u.test(sentence.text.slice(start - sentence.start));

/** "Mede namens de minister van Defensie bied ik u … aan": a formula of who sends the letter itself. */
const isSendersColleague = ({ preposition, members }: Group): boolean =>
  preposition === 'mede namens' && members.every(({ type }) => type === 'Minister');

/** Behind the noun, in its phrase; a preposition that names a part in it may stand before it too ("Op initiatief van X is een kopgroep gevormd"). */
function isInReach(analysed: AnalysedSentence, at: number, group: Group, rule: InitiativePhrase): boolean {
  const clause = analysed.clauses().find((candidate) => candidate.units.includes(at));
  if (group.opens > at) {
    if (group.opens - at > 24 || initiativeBetween(analysed, at, group.opens)) return false;
    // "De kopgroep kwam bijeen onder leiding van Spanje": in one clause a verb may stand between.
    const isOneClause = !rule.adjacent && clause?.units.includes(group.from) === true;
    if (!isOneClause && verbBetween(analysed, at, group.opens)) return false;
    return !rule.adjacent || isAdjacent(analysed, at, group.opens);
  }
  return (
    !rule.adjacent &&
    clause?.units.includes(group.from) === true &&
    !analysed.units
      .slice(group.to, at)
      .some((unit) => unit.mention !== undefined && isInitiative(unit.mention))
  );
}

/** The role that a phrase gives in an initiative of this kind; none where the kind gives none ("een brief met Malta"). */
export function roleOf(phrase: InitiativePhrase, { kind }: Pick<InitiativeMention, 'kind'>): string | null {
  if (kind.gathering && phrase.inGathering) return phrase.inGathering;
  if (phrase.role === 'genitive') return kind.genitive;
  if (phrase.role === 'comitative') return kind.comitative;
  if (phrase.role === 'between') return kind.genitive === 'initiator' ? 'participant' : kind.genitive;
  return phrase.role;
}

/** "een door Rwanda opgestelde verklaring": the participle before the noun tells the role. */
function madeBy(
  analysed: AnalysedSentence,
  at: number,
  initiative: InitiativeMention,
  lore: Lore,
): Attachment[] {
  const participle = analysed.units[at - 1]?.norm.replace(/e$/, '') ?? '';
  const lemmas =
    lore.verbs
      .get(participle)
      ?.filter((form) => form.kind === 'participle')
      .map((form) => form.lemma) ?? [];
  const frame = lemmas
    .flatMap((lemma) => lore.frames.byVerb.get(lemma) ?? [])
    .find(({ relation }) => relation.type === 'JOINED')?.frame;
  const group = partyGroups(analysed).find(
    (candidate) => candidate.to === at - 1 && candidate.preposition === lore.language.agent,
  );
  if (!frame || !group) return [];
  const properties = frame.properties ?? { role: initiative.kind.genitive };
  return [
    { initiative, group, properties, span: stretch(analysed, group.opens, at), rule: `frame ${frame.name}` },
  ];
}

const partyGroups = (analysed: AnalysedSentence): Group[] =>
  analysed.groups.filter((group) => group.members[0] !== undefined && isParty(group.members[0]));

/** Right behind the noun, or behind a parenthesis with its short form, or behind whom a letter goes to. */
function isAdjacent(analysed: AnalysedSentence, at: number, opens: number): boolean {
  if (opens === at + 1) return true;
  // "a joint letter to the Commission with France"
  const goesTo = partyGroups(analysed).find(
    ({ preposition, opens: start }) => start === at + 1 && /^(?:aan|to)$/.test(preposition ?? ''),
  );
  if (goesTo?.to === opens) return true;
  return analysed.units[at + 1]?.norm === '(' && analysed.units[opens - 1]?.norm === ')' && opens - at <= 6;
}

/** A finite verb ends a noun phrase. */
const verbBetween = (analysed: AnalysedSentence, from: number, to: number): boolean =>
  analysed.clauses().some((clause) => clause.finite > from && clause.finite < to);

/** Another initiative between the two: the party belongs there. "…, namens A" may stand behind a comma. */
const initiativeBetween = (analysed: AnalysedSentence, from: number, to: number): boolean =>
  analysed.units.slice(from + 1, to).some((unit) => unit.mention !== undefined && isInitiative(unit.mention));

/** From the article of the first word's phrase to the last word. */
const stretch = (analysed: AnalysedSentence, from: number, to: number): Span => ({
  start: analysed.units[phraseStart(analysed.units, from)]?.start ?? 0,
  end: analysed.units[to]?.end ?? 0,
});

/** The clause around two units: a noun phrase alone makes a poor quote. */
function clauseAround(analysed: AnalysedSentence, from: number, to: number): Span {
  const clause = analysed.clauses().find((candidate) => candidate.units.includes(from));
  return spanOfUnits(analysed.units, clause?.units ?? [], [from, to]);
}
