import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import type { Group } from '../clauses/groups.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Language } from '../language/Language.ts';
import { wordTest } from '../language/vocabulary.ts';
import { isSpeaker } from '../mentions/isSpeaker.ts';

/** The groups of a clause by their grammatical place. */
export interface Places {
  passive: boolean;
  subject: Group[];
  object: Group[];
  /** All groups of the clause, with or without a preposition. */
  groups: readonly Group[];
  before: Antecedents;
}

/** The groups behind one of these prepositions. */
export function groupsAfter({ groups, before }: Places, prepositions: readonly string[]): Group[] {
  const behind = groups.filter(
    ({ preposition }) => preposition !== null && prepositions.includes(preposition),
  );
  const { preposition, others } = before;
  return preposition === 'any' || (preposition !== null && prepositions.includes(preposition))
    ? [...behind, ...others]
    : behind;
}

/** Who does what in a clause, as one of its verbs sees it; the passive is turned round. */
export function placesOf(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  language: Language,
): Places {
  const passive = isPassive(analysed, clause, predicate, language);
  if (analysed.groups.length === 0)
    return { passive, subject: [], object: [], groups: [], before: noAntecedents };
  const groups = groupsIn(analysed, clause).filter(
    (group) => !isExcluded(analysed, group, clause, language) && !isPossessor(analysed, group),
  );
  const agents = groups.filter(
    (group) => group.preposition === language.agent || (passive && spellsOutAgent(analysed, group, language)),
  );
  const bare = groups.filter((group) => group.preposition === null && !agents.includes(group));
  const along = groups.filter((group) => group.preposition !== null && isAlong(group.preposition, language));
  const before = antecedents(analysed, clause, language);
  const base = clause.sharesSubjectOf;
  const shared = base
    ? [
        ...antecedents(analysed, base, language).parties,
        ...groupsIn(analysed, base).filter((group) => group.preposition === null),
      ]
    : [];
  const { subjects, objects } = passive
    ? { subjects: agents, objects: bare.length > 0 ? bare : shared }
    : split(analysed, clause, bare, shared, predicate);
  return {
    passive,
    subject: [...subjects, ...along, ...(passive ? [] : before.parties)],
    object: [...objects, ...(passive ? before.parties : []), ...before.others],
    groups,
    before,
  };
}

const groupsIn = ({ groups }: AnalysedSentence, { units }: Clause): Group[] =>
  groups.filter(({ from }) => units.includes(from));

/** "zonder Malta"; but "Behalve Malta doet ook Cyprus mee" at the head of a clause adds and does not take out. */
const isExcluded = (analysed: AnalysedSentence, group: Group, clause: Clause, language: Language): boolean =>
  group.preposition !== null &&
  language.exceptive.includes(group.preposition) &&
  !isBesides(analysed, group, clause);

/** "Austria's non-paper", "the Netherlands' appeal": whose something is, does nothing in the clause. */
export const isPossessor = ({ units }: AnalysedSentence, { to }: Group): boolean =>
  /^[’']s?$/.test(units[to]?.norm ?? '') && !units[to + 1]?.mark;

/** "door dertien lidstaten ondertekend, waaronder Malta en Polen": a list that spells out who did it. */
const spellsOutAgent = ({ units }: AnalysedSentence, { head }: Group, { agent }: Language): boolean =>
  head !== null && units.slice(Math.max(0, head - 3), head).some(({ norm }) => norm === agent);

const isBesides = (analysed: AnalysedSentence, group: Group, clause: Clause): boolean =>
  group.preposition === 'behalve' &&
  (group.opens <= (clause.units[0] ?? 0) || clause.units.some((at) => isToo(analysed.units[at])));

const isToo = wordTest(/^(?:ook|eveneens|mede|tevens|meer)$/);

/** Those for whom and with whom the subject acts; a bare "met" says too little. */
const isAlong = (preposition: string, language: Language): boolean =>
  language.onBehalf.includes(preposition) ||
  preposition === 'behalve' ||
  (language.comitative.includes(preposition) && preposition !== 'met' && preposition !== 'with');

function isPassive(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  language: Language,
): boolean {
  // "was unable to come": an infinitive.
  if (analysed.units[predicate.at - 1]?.norm === 'to') return false;
  const isParticiple = predicate.forms.some((form) => form.kind === 'participle');
  if (!isParticiple || predicate.forms.some((form) => /^(?:be|have)$/.test(form.lemma))) return false;
  if (clause.kind === 'reduced') return true;
  // "terwijl Duitsland zijn positie bepaalt": the finite verb itself.
  if (predicate.at === clause.finite && predicate.forms.some(({ kind }) => kind === 'finite')) return false;
  if (hasOne(language.passiveAuxiliaries, analysed, clause)) return true;
  const hasAgent = groupsIn(analysed, clause).some((group) => group.preposition === language.agent);
  const active = !hasAgent && predicate.forms.some((form) => language.unaccusative.has(form.lemma));
  // "heeft zijn handtekening ingetrokken": behind another auxiliary "zijn" is the possessive.
  const finite = analysed.units[clause.finite]?.norm ?? '';
  const hasHave = /^(?:heeft|hebben|had|hadden|heb)$/.test(finite);
  return !active && !hasHave && hasOne(language.perfectAuxiliaries, analysed, clause);
}

function hasOne(words: ReadonlySet<string>, { units }: AnalysedSentence, clause: Clause): boolean {
  for (const at of clause.units) if (words.has(units[at]?.norm ?? '')) return true;
  return false;
}

/**
 * Subject and object of an active clause among groups without a preposition. Groups of different sorts do not compete;
 * of two of one sort the first is the subject. A lone group behind the verb is the object if another subject stands before it.
 */
function split(
  analysed: AnalysedSentence,
  clause: Clause,
  bare: readonly Group[],
  shared: readonly Group[],
  predicate: Predicate,
): { subjects: Group[]; objects: Group[] } {
  const subjects: Group[] = [];
  const objects: Group[] = [];
  for (const group of bare) {
    const alike = bare.filter((other) => sortOf(other) === sortOf(group));
    const first =
      alike[0] === group &&
      !isOfInfinitive(analysed, clause, group, predicate) &&
      !(alike.length === 1 && otherSubjectBefore(analysed, clause, group));
    (first ? subjects : objects).push(group);
  }
  if (subjects.some((group) => sortOf(group) === 'party'))
    return {
      subjects: [...subjects, ...subjects.filter(isThing)],
      objects: [...objects, ...subjects.filter(isThing)],
    };
  return { subjects: [...subjects, ...shared], objects: [...objects, ...subjects.filter(isThing)] };
}

/** "de wens om ook Europol te betrekken": between "om" and the infinitive stands its object, for its subject is understood. */
function isOfInfinitive(
  analysed: AnalysedSentence,
  clause: Clause,
  group: Group,
  { at }: Predicate,
): boolean {
  const { units } = analysed;
  if (sortOf(group) !== 'party') return false;
  // English: "agreed to involve IOM".
  if (units[at - 1]?.norm === 'to') return group.from > at;
  if (units[at - 1]?.norm !== 'te' || group.from > at) return false;
  const om = clause.units.findLast((unit) => unit < group.from && units[unit]?.norm === 'om');
  return om !== undefined && units.slice(om, group.from).every((unit) => !unit.mention);
}

const sortOf = (group: Group): string => {
  const type = group.members[0]?.type ?? '';
  return parties.has(type) ? 'party' : type;
};

const parties: ReadonlySet<string> = new Set(['Country', 'Minister', 'Organisation']);

/** A group of countries does things; a letter or a lunch does not. */
const canAct = (group: Group): boolean =>
  group.members.some((member) => isInitiative(member) && member.kind.family === 'group');

const isThing = (group: Group): boolean => sortOf(group) !== 'party';

/** "Het voorzitterschap heeft Oekraïne uitgenodigd": a noun that is no name of ours stands in front of the verb. */
function otherSubjectBefore(analysed: AnalysedSentence, clause: Clause, group: Group): boolean {
  if (group.from < clause.finite || group.members.some(isSpeaker)) return false;
  // "De volgende landen hebben de brief ondertekend: A, B en C" spells out its own subject.
  if (group.head !== null && group.head < clause.finite) return false;
  // What stands in front is a thing that cannot act: "De oproep heeft Malta ondertekend".
  const [head] = groupsIn(analysed, clause).filter((other) => other.preposition === null);
  if (head && isThing(head) && !canAct(head) && head.from < clause.finite) return false;
  const front = clause.units.filter((at) => at < clause.finite).map((at) => analysed.units[at]?.norm ?? '');
  // "het meest recent zijn Mexico en Peru toegetreden": an adverb.
  if (front[0] === 'het' && /^(?:meest|minst|laatst|eerst|recentst|vaakst)$/.test(front[1] ?? ''))
    return false;
  return (
    /^(?:het|de|een|wij|we|zij|men|the|they|we|it|its|their)$/.test(front[0] ?? '') &&
    (front.length > 1 || /^(?:wij|we|zij|men|they|it|het)$/.test(front[0] ?? ''))
  );
}

interface Antecedents {
  parties: Group[];
  others: Group[];
  /** Behind which preposition of the clause the others stand. */
  preposition: string | null;
}

const noAntecedents: Antecedents = { parties: [], others: [], preposition: null };

/** What a relative or reduced clause says something about. */
function antecedents(analysed: AnalysedSentence, clause: Clause, language: Language): Antecedents {
  if (clause.kind !== 'relative' && clause.kind !== 'reduced') return noAntecedents;
  const pronoun = analysed.units[clause.units[0] ?? 0]?.norm ?? '';
  const earlier = analysed.groups.filter((group) => group.to <= clause.after + 1);
  const nearest = earlier.at(-1);
  const isSubject =
    /^(?:die|dat|wie|welke|who|which|that)$/.test(pronoun) &&
    !language.prepositions.has(analysed.units[clause.after]?.norm ?? '');
  const parties =
    nearest &&
    (isSubject || clause.kind === 'reduced') &&
    sortOf(nearest) === 'party' &&
    clause.after - nearest.to <= 1
      ? [nearest]
      : equated(analysed, clause, language);
  const others = earlier.filter(isThing).slice(-1);
  const before = analysed.units[clause.after]?.norm ?? '';
  const own =
    /^waar(\p{L}+)$/u.exec(pronoun)?.[1] ?? (language.prepositions.has(before) ? before : undefined);
  const preposition = own === 'mee' ? 'met' : own === 'toe' ? 'tot' : own;
  const isAny = clause.kind === 'reduced' || pronoun === 'waar';
  return { parties, others, preposition: isAny ? 'any' : (preposition ?? null) };
}

/** "Andere landen, die de brief ondertekenden, zijn Malta en Cyprus": the noun before, spelled out by its own clause. */
function equated(analysed: AnalysedSentence, clause: Clause, language: Language): Group[] {
  const head = [clause.after, clause.after - 1].find((at) =>
    language.partyNouns.has(analysed.units[at]?.norm ?? ''),
  );
  if (head === undefined || !clause.parent) return [];
  const spelled = analysed.groups.filter(
    (group) =>
      group.from > clause.after &&
      sortOf(group) === 'party' &&
      group.preposition === null &&
      clause.parent?.units.includes(group.from),
  );
  const finite = analysed.units[clause.parent.finite]?.norm ?? '';
  return /^(?:zijn|waren|is|was|betreft|betreffen|are|were)$/.test(finite) ||
    analysed.units.some((unit) => unit.norm === ':')
    ? spelled
    : [];
}
