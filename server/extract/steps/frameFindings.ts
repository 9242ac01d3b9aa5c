import { initiativeKinds } from '../../entities/initiativeKinds.ts';
import type { Mention } from '../../entities/Mention.ts';
import { initiativePhrases } from '../../relations/frames/initiativePhrases.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isParty } from '../analyse.ts';
import { nameInitiative } from '../discourse/nameInitiative.ts';
import { type Initiative, isInitiative, makeNamed } from '../discourse/readInitiatives.ts';
import { attachmentsIn, roleOf } from '../frames/attachments.ts';
import { type Match, matchFrames } from '../frames/matchFrames.ts';
import type { Language } from '../language/Language.ts';
import type { Finding, World } from '../World.ts';
import { focusOf } from './focusOf.ts';

/**
 * What the frames find in every sentence, and what the noun phrases of initiatives name. An empty slot is filled by
 * what the text is about there. New talks are added to `initiatives`, which the caller hands in.
 */
export function frameFindings(world: World, initiatives: Initiative[]): Finding[] {
  const findings: Finding[] = [];
  world.sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    for (const attachment of attachmentsIn(analysed, world.lore)) {
      for (const member of attachment.group.members) {
        findings.push({
          type: 'JOINED',
          from: member.id,
          to: attachment.initiative.id,
          properties: attachment.properties,
          evidence: attachment.span,
          foundBy: attachment.rule,
        });
      }
    }
    const matched = matchFrames(analysed, world.lore).flatMap((match) =>
      findingsOf(match, analysed, index, world, initiatives, findings),
    );
    findings.push(...matched, ...boundByPhrase(matched, analysed, initiatives));
  });
  return findings;
}

/** "Op uitnodiging van België kwamen zij bijeen": a phrase binds its party to the initiative that the sentence speaks of. */
function boundByPhrase(
  matched: readonly Finding[],
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
): Finding[] {
  const joined = matched.find((finding) => finding.type === 'JOINED');
  const initiative = initiatives.find((candidate) => candidate.id === joined?.to);
  if (!joined || !initiative || analysed.mentions.some((mention) => mention.id === initiative.id)) return [];
  return analysed.groups.flatMap((group) => {
    const phrase = initiativePhrases.find(
      (candidate) => !candidate.adjacent && candidate.prepositions.includes(group.preposition ?? ''),
    );
    const role = phrase ? roleOf(phrase, initiative) : null;
    if (!phrase || !role) return [];
    return group.members.filter(isParty).map((member) => ({
      ...joined,
      from: member.id,
      properties: { role },
      evidence: {
        start: Math.min(joined.evidence.start, member.start),
        end: Math.max(joined.evidence.end, member.end),
      },
      foundBy: phrase.name,
    }));
  });
}

function findingsOf(
  match: Match,
  analysed: AnalysedSentence,
  index: number,
  world: World,
  initiatives: Initiative[],
  sofar: readonly Finding[],
): Finding[] {
  const from = ends(match.from, match.relation.from, match, analysed, index, world, initiatives, sofar);
  const to = ends(match.to, match.relation.to, match, analysed, index, world, initiatives, sofar);
  const pairs = from.flatMap((source) => to.map((target) => ({ source, target })));
  return pairs
    .filter(
      ({ source, target }) => target.id !== source.id && suits(match, source.id, target.id, initiatives),
    )
    .map(({ source, target }) => ({
      type: match.type,
      // Who is asked to join is wanted by the initiative: the relation runs the other way.
      ...(match.type === 'INVOLVES' && match.relation.type === 'JOINED'
        ? { from: target.id, to: source.id }
        : { from: source.id, to: target.id }),
      properties: propertiesOf(match, target.id, initiatives),
      evidence: match.span,
      foundBy: match.frame.name,
    }));
}

interface End {
  id: string;
}

/** The fillers of a slot; an empty one takes the initiative, instrument or gathering that the text is about. */
function ends(
  fillers: readonly Mention[],
  types: readonly string[],
  match: Match,
  analysed: AnalysedSentence,
  index: number,
  world: World,
  initiatives: Initiative[],
  sofar: readonly Finding[],
): End[] {
  const known = fillers.filter((mention) => mention.id !== '');
  if (known.length > 0) return known;
  if (fillers.some(isInitiative)) return [];
  if (types.includes('Initiative') && types.length === 1) {
    if (match.frame.gathering) return focusOf(analysed, index, world, initiatives, sofar, 'gathering');
    if (match.frame.creates) return [createdTalk(match, analysed, initiatives)];
    if (match.frame.focus === 'always' || (match.frame.focus && !hasOtherObject(match, analysed, world)))
      return focusOf(analysed, index, world, initiatives, sofar, 'any');
  }
  if (types.includes('Regulation') && match.frame.focus) return lastLaw(analysed, match);
  return [];
}

/**
 * Whether the clause has an object that is something else than what the text is about: a noun phrase behind one of the
 * frame's prepositions, or right behind the verb, with a noun that does not point back.
 */
function hasOtherObject(match: Match, analysed: AnalysedSentence, world: World): boolean {
  const { language } = world.lore;
  const slots = match.relation.to.includes('Initiative') ? match.frame.to : match.frame.from;
  const prepositions = slots.flatMap((place) => (typeof place === 'object' ? place.after : []));
  const takesObject = slots.includes('object');
  return match.clause.units.some((at, order) => {
    const unit = analysed.units[at];
    if (!unit || unit.mention) return false;
    const behindPreposition = prepositions.includes(unit.norm);
    const isBareNoun = takesObject && articles.has(unit.norm) && !isBehindPreposition(analysed, at, language);
    if (!behindPreposition && !isBareNoun) return false;
    // A capital behind a preposition is a place, seldom a thing that one joins.
    if (/^\p{Lu}/u.test(analysed.units[match.clause.units[order + 1] ?? -1]?.raw ?? '')) return false;
    if (behindPreposition && namedThing(analysed, match.clause.units, order, language)) return true;
    const noun = nounAfter(analysed, match.clause.units, order, world);
    return (
      noun !== null && !language.pointerNouns.has(noun) && !language.partyNouns.has(noun) && !isTime(noun)
    );
  });
}

/** "bij de Raad", "aan de JBZ-Raad van 5 maart": a body, sitting or instrument by its name. */
function namedThing(
  analysed: AnalysedSentence,
  units: readonly number[],
  order: number,
  language: Language,
): boolean {
  const next = units
    .slice(order + 1, order + 4)
    .map((at) => analysed.units[at])
    .find((unit) => unit !== undefined && !language.determiners.has(unit.norm));
  return (
    next?.mention !== undefined &&
    /^(?:Organisation|Meeting|Regulation|InformationSystem)$/.test(next.mention.type)
  );
}

const articles = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'dit', 'deze', 'dat', 'this', 'that']);
const isBehindPreposition = (analysed: AnalysedSentence, at: number, language: Language): boolean =>
  language.prepositions.includes(analysed.units[at - 1]?.norm ?? '');

/** The noun of the phrase that begins at a unit: its last word before a preposition, a mark, a verb or a mention; null where none is. */
function nounAfter(
  analysed: AnalysedSentence,
  units: readonly number[],
  order: number,
  world: World,
): string | null {
  const { language } = world.lore;
  let noun: string | null = null;
  for (const at of units.slice(order + 1, order + 7)) {
    const unit = analysed.units[at];
    if (!unit || unit.mention || unit.mark || notNouns.has(unit.norm)) break;
    if (noun === null && world.lore.verbs.get(unit.norm)?.some((form) => form.kind === 'finite')) break;
    if (
      noun !== null &&
      (language.prepositions.includes(unit.norm) ||
        /^(?:ook|niet|nog|en|of|is|zijn|heeft|hebben|has|have)$/.test(unit.norm))
    )
      break;
    if (!language.determiners.has(unit.norm)) noun = unit.norm;
    if (noun !== null && (language.pointerNouns.has(noun) || language.partyNouns.has(noun))) break;
  }
  return noun;
}

/** Particles of verbs and small words that no noun phrase begins with. */
const notNouns = new Set([
  'te',
  'zich',
  'deel',
  'mee',
  'bij',
  'aan',
  'uit',
  'toe',
  'af',
  'op',
  'in',
  'hier',
  'daar',
  'to',
  'up',
  'out',
]);

/** "in mei", "in 2024", "op 21 april": no thing that one can join. */
const isTime = (noun: string): boolean =>
  /^(?:\d+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|week|dag|maand|zomer|najaar|voorjaar|ochtend|middag|moment|year|month|day|january|february|march|may|june|july|august|october|principe|beginsel|beraad|stilte)$/.test(
    noun,
  );

/** The instrument named last before the clause, in the same sentence: the subject of "zal … vervangen". */
function lastLaw(analysed: AnalysedSentence, match: Match): End[] {
  const law = analysed.mentions.findLast(
    (mention) => mention.type === 'Regulation' && mention.end <= match.span.start,
  );
  return law ? [law] : [];
}

/** A talk that only its verb names: "Nederland heeft met Jordanië gesproken over hervestiging". */
function createdTalk(match: Match, analysed: AnalysedSentence, initiatives: Initiative[]): End {
  const kind = initiativeKinds.find((candidate) => candidate.kind === match.frame.creates);
  const part = analysed.sentence.part;
  const where = analysed.units[match.clause.finite] ?? analysed.units[0];
  const noun = {
    start: where?.start ?? match.span.start,
    end: where?.end ?? match.span.end,
    type: 'Initiative',
    id: '',
    name: 'gesprek',
    form: 'name' as const,
  };
  if (!kind) return { id: '' };
  const name = nameInitiative(
    { ...noun, kind, head: 'gesprek', determiner: 'indefinite', strong: true },
    analysed,
    { text: '', language: 'nl', notes: [], parts: [], sentences: [] },
  );
  const initiative = makeNamed(name.replace(/^\S+/, 'Gesprek'), kind, 'gesprek', true, part, initiatives);
  initiative.mentions.push({ start: match.span.start, end: match.span.end });
  initiatives.push(initiative);
  return initiative;
}

/** Whether the frame is for initiatives of this kind, and the party may be one of it. */
function suits(match: Match, source: string, target: string, initiatives: readonly Initiative[]): boolean {
  const initiative = initiatives.find((candidate) => candidate.id === target || candidate.id === source);
  if (!initiative) return true;
  const { only, except } = match.frame;
  if (only && !only.includes(initiative.kind.family)) return false;
  return !except?.includes(initiative.kind.family);
}

function propertiesOf(
  match: Match,
  target: string,
  initiatives: readonly Initiative[],
): Finding['properties'] {
  if (match.type !== 'JOINED' || !match.frame.roleOfKind) return match.properties;
  return { role: initiatives.find((initiative) => initiative.id === target)?.kind.genitive ?? 'participant' };
}
