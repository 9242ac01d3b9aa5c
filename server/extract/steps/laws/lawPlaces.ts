import type { Mention } from '../../../entities/Mention.ts';
import type { Place } from '../../../relations/Frame.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { Clause, Predicate } from '../../clauses/Clause.ts';
import { isLaw, type LawGroup, lawGroupsIn, lawGroupsOf } from './lawGroups.ts';

/** What stands where in a clause about instruments; the passive is turned round. */
export interface LawPlaces {
  at: (places: readonly Place[]) => Mention[];
}

/** `topic` is the instrument that the text is about there: what "hiermee" and "het" stand for. */
export function lawPlaces(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  topic: Mention | null,
  takesObject: boolean,
): LawPlaces {
  const groups = ofItsParts(analysed, lawGroupsIn(analysed, clause)).filter(
    ({ from }) => !isOfOtherInfinitive(analysed, clause, predicate, from),
  );
  const passive = takesObject && isPassive(analysed, clause, predicate);
  const postposed = takesObject && !passive ? postposedParticiple(analysed, predicate) : null;
  const { subject, object } =
    postposed ??
    (passive
      ? {
          subject: agents(analysed, clause, groups, topic),
          object: patients(analysed, clause, groups, topic),
        }
      : onlyLatter(analysed, clause, actives(analysed, clause, groups, topic, takesObject)));
  // "Effect is given to the Pact by the Act": without an object it acts all the same.
  const doing =
    !takesObject && isPassive(analysed, clause, predicate)
      ? groups.filter(({ preposition }) => /^(?:door|by)$/.test(preposition ?? '')).flatMap(membersOf)
      : [];
  const alike = groups
    .filter(({ preposition }) => /^(?:evenals|net als|alsook|as well as)$/.test(preposition ?? ''))
    .flatMap(membersOf);
  const at = (place: Place): Mention[] => {
    // "wordt vervangen, net als de AVG": in the passive it is what is done to.
    if (place === 'subject') return doing.length > 0 ? doing : passive ? subject : [...subject, ...alike];
    if (place === 'object') return passive ? [...object, ...alike] : object;
    const behind = groups
      .filter(({ preposition }) => place.after.includes(preposition ?? ''))
      .flatMap(membersOf);
    // "het pakket, waarvan de verordening onderdeel is"
    const own = /^waar(\p{L}+)$/u.exec(relativePronoun(analysed, clause))?.[1];
    return behind.length === 0 && own && place.after.includes(own) ? antecedent(analysed, clause) : behind;
  };
  return { at: (places) => places.map(at).find((mentions) => mentions.length > 0) ?? [] };
}

/** "intended to replace A and to amend B": what stands behind an infinitive with "to" is its own. */
function isOfOtherInfinitive(
  { units }: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  from: number,
): boolean {
  const infinitives = clause.predicates.filter(({ at }) => units[at - 1]?.norm === 'to');
  const nearest = infinitives.findLast(({ at }) => at < from);
  return infinitives.length > 1 && nearest !== undefined && nearest.at !== predicate.at;
}

const membersOf = (group: LawGroup): Mention[] => group.members;
const bareIn = (groups: readonly LawGroup[]): LawGroup[] =>
  groups.filter(({ preposition }) => preposition === null);

/** "wijzigt de bijlagen bij de Habitatrichtlijn", "past artikel 273f van het Wetboek aan": a part of it is the instrument. */
const ofItsParts = (analysed: AnalysedSentence, groups: readonly LawGroup[]): LawGroup[] =>
  groups.map((group) => {
    const before = [1, 2].map((step) => analysed.units[group.opens - step]?.norm ?? '');
    const isPart =
      /^(?:van|bij|of|to)$/.test(group.preposition ?? '') && before.some((word) => parts.test(word));
    if (!isPart) return group;
    // "gives effect to the provisions of Directive X": to the Directive.
    const opener = [2, 3, 4]
      .map((step) => analysed.units[group.opens - step]?.norm ?? '')
      .find((word) => /^(?:to|aan|of|van)$/.test(word));
    return { ...group, preposition: opener ?? null };
  });

const parts =
  /^(?:artikel|artikelen|bijlage|bijlagen|hoofdstuk|bepaling|bepalingen|article|articles|annex|annexes|chapter|provision|provisions)$/;

/** A participle with "be" or "become", and not with "have": "wordt vervangen", "is gewijzigd"; or one that stands for a clause. */
function isPassive(analysed: AnalysedSentence, clause: Clause, predicate: Predicate): boolean {
  if (!predicate.forms.some(({ kind }) => kind === 'participle')) return false;
  if (clause.kind === 'reduced') return true;
  const finite = analysed.units[clause.finite]?.norm ?? '';
  if (/^(?:heeft|hebben|had|hadden|has|have)$/.test(finite) && !hasWord(analysed, clause, /^been$/))
    return false;
  return hasWord(analysed, clause, /^(?:word|wordt|worden|werd|werden|is|zijn|was|waren|are|were|be|been)$/);
}

/** "De Schengengrenscode, laatstelijk gewijzigd bij Verordening (EU) 2024/1717, …": a participle right behind its instrument. */
function postposedParticiple(
  analysed: AnalysedSentence,
  { at, forms }: Predicate,
): { subject: Mention[]; object: Mention[] } | null {
  if (!forms.some(({ kind }) => kind === 'participle')) return null;
  const agent = lawGroupsOf(analysed).find(
    ({ opens, preposition }) => opens === at + 1 && /^(?:bij|door|met|by)$/.test(preposition ?? ''),
  );
  let before = at - 1;
  while (
    /^(?:,|\(|laatstelijk|zoals|nadien|als|onlangs|eerder|last|as|recently|most)$/.test(
      analysed.units[before]?.norm ?? '',
    )
  )
    before -= 1;
  if (analysed.units[before]?.norm === ')')
    before = analysed.units.findLastIndex(({ norm }, index) => index < before && norm === '(') - 1;
  const law = analysed.units[before]?.mention;
  return agent && law && isLaw(law) ? { subject: agent.members, object: [law] } : null;
}

/** Who acts in a passive clause: behind "door" or "met", in "waarmee", "hiermee"; else as in the clause that it continues. */
function agents(
  analysed: AnalysedSentence,
  clause: Clause,
  groups: readonly LawGroup[],
  topic: Mention | null,
): Mention[] {
  for (const prepositions of [/^(?:door|by)$/, /^(?:met|bij|middels|with|through)$/]) {
    const found = groups.filter(({ preposition }) => prepositions.test(preposition ?? '')).flatMap(membersOf);
    if (found.length > 0) return found;
  }
  const pronoun = relativePronoun(analysed, clause);
  if (/^(?:waarmee|waardoor|waarbij|whereby)$/.test(pronoun)) return antecedent(analysed, clause);
  if (hasWord(analysed, clause, /^(?:hiermee|daarmee|hierdoor|daardoor|hierbij|daarbij|thereby|hereby)$/))
    return topic ? [topic] : [];
  const base = clause.sharesSubjectOf;
  return base ? agents(analysed, base, lawGroupsIn(analysed, base), topic) : [];
}

/** What a passive clause is about: its bare instruments, else those that a relative clause belongs to. */
function patients(
  analysed: AnalysedSentence,
  clause: Clause,
  groups: readonly LawGroup[],
  topic: Mention | null,
): Mention[] {
  const bare = bareIn(groups).flatMap(membersOf);
  if (bare.length > 0) return bare;
  if (topic && hasPronoun(analysed, clause)) return [topic];
  if (clause.kind === 'reduced' || isPlainRelative(analysed, clause)) return antecedent(analysed, clause);
  const base = clause.sharesSubjectOf;
  if (base) return bareIn(lawGroupsIn(analysed, base)).flatMap(membersOf);
  // "is het opschortingsmechanisme van Verordening X herzien": a part of it.
  return groups.filter(({ preposition }) => /^(?:van|of)$/.test(preposition ?? '')).flatMap(membersOf);
}

/** Subject and object of an active clause; a lone instrument is the object where a pronoun or another clause gives the subject. */
function actives(
  analysed: AnalysedSentence,
  clause: Clause,
  groups: readonly LawGroup[],
  topic: Mention | null,
  takesObject: boolean,
): { subject: Mention[]; object: Mention[] } {
  const bare = bareIn(groups);
  const spoken = topic ? [topic] : [];
  if (isPlainRelative(analysed, clause))
    return {
      subject: antecedent(analysed, clause),
      object: bare.flatMap((group) => withoutNextSubject(analysed, group)),
    };
  const [first, ...rest] = bare;
  if (!first)
    return { subject: hasPronoun(analysed, clause) ? spoken : inherited(analysed, clause), object: [] };
  if (rest.length > 0 || !takesObject) return { subject: first.members, object: rest.flatMap(membersOf) };
  const base = clause.sharesSubjectOf;
  // "die A vervangt en B wijzigt": the verb stands at the end of both.
  if (base && (first.from > clause.finite || isPlainRelative(analysed, base))) {
    const shared = inherited(analysed, clause);
    const isUnknown = shared.length === 0 && hasUnknownSubject(analysed, base);
    return { subject: shared.length > 0 ? shared : isUnknown ? [] : spoken, object: first.members };
  }
  if (hasPronoun(analysed, clause)) return { subject: spoken, object: first.members };
  const before = apposedBefore(analysed, clause);
  return before ? { subject: [before], object: first.members } : { subject: first.members, object: [] };
}

/** "…, whose founding act, Regulation A, repealed B": the apposition before a clause that begins with its verb. */
function apposedBefore({ units }: AnalysedSentence, { units: own, finite }: Clause): Mention | null {
  const before = units[finite - 2]?.mention;
  return own[0] === finite && units[finite - 1]?.norm === ',' && before && isLaw(before) ? before : null;
}

/** "A, which replaced B, and C, which replaced D": C is no object of the first, though "B, and C" reads as a list. */
const withoutNextSubject = ({ units }: AnalysedSentence, { members, to }: LawGroup): Mention[] =>
  members.length > 1 && units[to]?.norm === ',' && relatives.test(units[to + 1]?.norm ?? '')
    ? members.slice(0, -1)
    : members;

const relatives = /^(?:die|dat|welke|which|that|who)$/;

const isNamedLaw = (mention: Mention | undefined): boolean => mention !== undefined && isLaw(mention);

/** "De nieuwe verordening komt in de plaats van A en wijzigt B": a noun that is no name acts, and A does not. */
const hasUnknownSubject = (analysed: AnalysedSentence, base: Clause): boolean =>
  /^(?:de|het|een|the|a|an|this|deze|dit)$/.test(analysed.units[base.units[0] ?? 0]?.norm ?? '') &&
  !isNamedLaw(analysed.units[base.units[1] ?? 0]?.mention);

/** "X and Y, the latter of which …": of a list that acts only the last. */
const onlyLatter = <Filled extends { subject: Mention[] }>(
  analysed: AnalysedSentence,
  clause: Clause,
  filled: Filled,
): Filled =>
  hasWord(analysed, clause, /^(?:latter|laatste|laatstgenoemde)$/) || isOfLatter(analysed, clause)
    ? { ...filled, subject: filled.subject.slice(-1) }
    : filled;

/** "…, the latter of which replaced …" */
const isOfLatter = (analysed: AnalysedSentence, { kind, units }: Clause): boolean =>
  kind === 'relative' && analysed.units[(units[0] ?? 0) - 2]?.norm === 'latter';

function inherited(analysed: AnalysedSentence, { sharesSubjectOf: base }: Clause): Mention[] {
  if (!base) return [];
  if (isPlainRelative(analysed, base)) return antecedent(analysed, base);
  return bareIn(lawGroupsIn(analysed, base))
    .filter(({ from }) => from < base.finite)
    .slice(0, 1)
    .flatMap(membersOf);
}

/** "het", "zij", "it" that stands for an instrument: no article, for no noun comes behind it. */
const hasPronoun = (analysed: AnalysedSentence, clause: Clause): boolean =>
  clause.units.some((at) => {
    const word = analysed.units[at]?.norm ?? '';
    if (/^(?:zij|ze|hij|deze|it|they)$/.test(word)) return true;
    const next = analysed.units[at + 1];
    return (
      word === 'het' &&
      (at === clause.finite + 1 || at + 1 === clause.finite || (at === 0 && clause.finite === 1)) &&
      (next?.mention === undefined || isLaw(next.mention))
    );
  });

const relativePronoun = (analysed: AnalysedSentence, clause: Clause): string =>
  clause.kind === 'relative' ? (analysed.units[clause.units[0] ?? -1]?.norm ?? '') : '';

const isPlainRelative = (analysed: AnalysedSentence, clause: Clause): boolean =>
  relatives.test(relativePronoun(analysed, clause));

/** The instruments that a relative clause says something about; of a list only the last behind "dat". */
function antecedent(analysed: AnalysedSentence, clause: Clause): Mention[] {
  const nearest = analysed.groups
    .filter((group) => group.to <= clause.after + 1 && group.members.some(isLaw))
    .at(-1);
  const members = nearest?.members.filter(isLaw) ?? [];
  const isInRelative = analysed
    .clauses()
    .some(
      (other) =>
        other !== clause && isPlainRelative(analysed, other) && other.units.includes(nearest?.from ?? -1),
    );
  return relativePronoun(analysed, clause) === 'dat' || isInRelative ? members.slice(-1) : members;
}

const hasWord = (analysed: AnalysedSentence, clause: Clause, words: RegExp): boolean =>
  clause.units.some((at) => words.test(analysed.units[at]?.norm ?? ''));
