import { formalAdjectives, gatheringNouns, topicalGatherings } from '../../../entities/data/meetingNouns.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { VerbIndex } from '../../clauses/VerbIndex.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { atWords } from '../../language/atWords.ts';
import { endOfCapitals, isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordTest } from '../../language/vocabulary.ts';
import { doneWithGroups } from '../findInitiatives.ts';
import { slugOf } from '../slugOf.ts';
import { wordsOf } from '../wordsOf.ts';
import { dayBehind, dayOfEvent } from './dayOf.ts';
import { meetingMention } from './meetingMention.ts';

const nouns = new Set([...gatheringNouns.nl, ...gatheringNouns.en]);

/** Names that came without a day, by their noun: a subject line names what the letter dates further on. */
export type AwaitedNames = Map<string, string>;

/** The noun itself, or with a capital a compound of it: "Waterconferentie". */
const isGathering = wordTest(
  ({ norm, hasCapital }) =>
    nouns.has(norm) || (hasCapital && /\p{L}{3,}(?:conferentie|congres|forum|top)$/u.test(norm)),
);

/** A meeting that may be one of ministers. */
const isMeeting = wordTest(/^(?:bijeenkomst|vergadering|meeting)$/);
const mayGather = (token: Token): boolean => isGathering(token) || isMeeting(token);

/**
 * Forums, summits and conferences with a name of their own or a topic, and the day that the sentence gives them:
 * "International Migration Review Forum", "een ministeriële conferentie over terugkeer".
 */
export function namedGatherings(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  awaited: AwaitedNames,
  verbs: VerbIndex,
): Mention[] {
  return atWords(tokens, mayGather, (token, at) => {
    const ofMinisters = gatheringOfMinisters(tokens, at, dates);
    if (ofMinisters) return [ofMinisters];
    if (!isGathering(token) || tokens[at + 1]?.glued) return [];
    const from = nameStart(tokens, at);
    const hasTopic = topicalGatherings.has(token.norm) || (isCapital(token) && tokens[at + 1]?.norm === 'of');
    const topic = hasTopic ? topicEnd(tokens, at + 1, verbs) : at + 1;
    if (from === at && topic === at + 1 && nouns.has(token.norm)) return [];
    if (!isCapital(token) && !isNamedSmall(tokens, from, at, topic)) return [];
    const acronym = acronymBehind(tokens, topic);
    const to = acronym ? topic + 3 : topic;
    const span = { start: tokens[from]?.start ?? token.start, end: tokens[to - 1]?.end ?? token.end };
    const date = dayBehind(tokens, span.end, dates) ?? dayOfEvent(tokens, span, dates);
    const printed = capitalised(wordsOf(tokens, from, topic));
    const isProper = from < at && isCapital(tokens[from]);
    // "the Fisheries Forum, which was set up by Belgium": a group, and no gathering.
    if (!date && token.norm === 'forum' && tokens.some(({ norm }) => doneWithGroups.test(norm))) return [];
    if (!date && isProper) awaited.set(token.norm, printed);
    // Without a day "de Raad" and "de vergadering" are not told from the body.
    if (!date && !topicalGatherings.has(token.norm)) return [];
    const name = isProper ? printed : (awaited.get(token.norm) ?? printed);
    const mention = meetingMention(span, acronym ? acronym.norm : slugOf(name), name, date);
    return [{ ...mention, name, aliases: acronym ? [acronym.raw] : [] }];
  });
}

/** "de informele bijeenkomst van ministers van Justitie", "de bijeenkomst van de NAVO-ministers van Defensie": with the day of its sentence. */
function gatheringOfMinisters(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateMention[],
): Mention | null {
  if (!isMeeting(tokens[at])) return null;
  if (!/^(?:van|of)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const noun = tokens.findIndex(
    ({ norm }, index) => index > at + 1 && index <= at + 5 && norm === 'ministers',
  );
  if (noun === -1) return null;
  const hasPortfolio =
    /^(?:van|of|for|voor)$/.test(tokens[noun + 1]?.norm ?? '') && isCapital(tokens[noun + 2]);
  const to = hasPortfolio ? endOfCapitals(tokens, noun + 3, /^(?:en|and)$/) : noun + 1;
  const from = /^(?:informele|informal)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const date =
    dayBehind(tokens, span.end, dates) ??
    dates.find(
      ({ precision, start, end }) =>
        /^(?:day|range)$/.test(precision) && (end <= span.start ? span.start - end : start - span.end) < 90,
    );
  const name = capitalised(wordsOf(tokens, from, to));
  return date ? { ...meetingMention(span, slugOf(name), name, date), name } : null;
}

/** "EU transport ministers met informally in Helsinki on 16 and 17 September": the gathering that the title named gets its day. */
export function metAgain(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  awaited: AwaitedNames,
): Mention[] {
  const at = tokens.findIndex(isMet);
  if (at === -1) return [];
  const name =
    awaited.get('meeting') ?? awaited.get('conference') ?? awaited.get('summit') ?? awaited.get('council');
  const verb = tokens[at];
  const hasSubject = tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ norm }) => /^(?:ministers|leaders|delegations|countries|states)$/.test(norm));
  const date =
    verb &&
    dates.find(
      ({ start, precision }) =>
        start > verb.end && start < verb.end + 60 && /^(?:day|range)$/.test(precision),
    );
  return name && verb && hasSubject && date ? [meetingMention(verb, slugOf(name), name, date)] : [];
}

const isMet = wordTest(/^met$/);

/** Where the words with capitals, and formal adjectives, before the noun begin. */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > Math.max(0, at - 6) &&
    !/^(?:de|het|een|the|a|an|op|in)$/.test(tokens[from - 1]?.norm ?? '') &&
    (isCapital(tokens[from - 1]) || formalAdjectives.has(tokens[from - 1]?.norm ?? ''))
  )
    from -= 1;
  return from;
}

/** In small letters only where a formal adjective or a topic stands beside the noun. */
const isNamedSmall = (tokens: readonly Token[], from: number, at: number, topic: number): boolean =>
  topic > at + 1 || tokens.slice(from, at).some((word) => formalAdjectives.has(word.norm));

/** One past the topic: "over terugkeer", "on the future of Europe". */
function topicEnd(tokens: readonly Token[], at: number, verbs: VerbIndex): number {
  const isOf = tokens[at]?.norm === 'of' && isCapital(tokens[at + 1]);
  if (!isOf && !/^(?:over|inzake|voor|tegen|on|against)$/.test(tokens[at]?.norm ?? '')) return at;
  let to = at + 1;
  while (to < at + 6 && tokens[to] && !tokens[to]?.mark && !endsTopic(tokens[to]?.norm ?? '', verbs)) to += 1;
  return to > at + 1 ? to : at;
}

/** A word of the sentence around the topic, or a verb in a form that is no noun. */
const endsTopic = (word: string, verbs: VerbIndex): boolean =>
  ending.test(word) ||
  (verbs.get(word)?.some(({ kind, stem }) => kind === 'finite' && !stem) === true &&
    verbs.get(word)?.some(({ kind }) => kind === 'infinitive') !== true);

const ending =
  /^(?:is|was|zijn|waren|wordt|werd|heeft|hebben|gehouden|plaats|georganiseerd|die|dat|waar|waarbij|waaraan|op|in|te|aan|door|met|van|which|that|held|took|takes|will|at|by|where|\d+)$/;

function acronymBehind(tokens: readonly Token[], at: number): Token | null {
  const word = tokens[at + 1];
  const isBracketed = tokens[at]?.norm === '(' && tokens[at + 2]?.norm === ')';
  return word && isBracketed && /^\p{Lu}{2,}/u.test(word.raw) ? word : null;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
