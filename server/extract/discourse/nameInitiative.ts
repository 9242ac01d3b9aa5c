import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isCapital } from '../language/capitals.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';
import type { Reading } from '../structure/Reading.ts';

const longestName = 110;
const topicWords =
  /^(?:over|inzake|betreffende|omtrent|aangaande|voor|tegen|ter|on|concerning|regarding|about|for|against)$/;
/** Those that mean nothing else, where a whole clause is searched. */
const plainTopicWords = /^(?:over|inzake|omtrent|about|on|regarding|concerning)$/;
const stops =
  /^(?:die|dat|wat|waarin|waarmee|waarbij|waaraan|waarvan|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|zal|zullen|kan|kunnen|heb|nam|namen|neemt|doet|deed|deden|doen|tekende|tekenden|ondertekende|ondertekenden|zit|zitten|ging|gaat|wil|willen|steunt|steunen|steunde|steunden|schreef|schreven|stuurde|stuurden|bestaat|telt|leidt|te|om|which|that|has|have|will|were|are|and|en marge)$/;

/**
 * A name for an initiative: its section's heading where that is about it, else its own words with what it is about
 * ("Gezamenlijke brief over restrictieve toepassing van het EU-visumbeleid").
 */
export function nameInitiative(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  reading: Reading,
  clauseEnd?: number,
): string {
  const heading = reading.parts[analysed.sentence.part]?.title ?? '';
  const headingNames =
    heading !== '' &&
    new RegExp(`${escaped(mention.head)}`, 'iu').test(heading.normalize('NFKD').replace(/\p{M}/gu, ''));
  const proper = properName(mention, analysed);
  // Under "Bergen Declaration" the text may speak of the Ostend Declaration too.
  if (proper && !heading.includes(proper)) return proper;
  const asHeading = headingNames && heading.length <= longestName ? heading.replace(/^[\d.]+\s+/, '') : null;
  if (asHeading && !isAboutOne(mention, asHeading)) return asHeading;
  if (proper) return proper;
  const noun = nounWithAdjectives(mention, analysed);
  const topic = topicOf(mention, analysed, clauseEnd) ?? topicBehindGroup(mention, analysed);
  if (topic) return capitalised(`${noun} ${topic}`);
  if (asHeading) return asHeading;
  return heading && heading.length <= longestName
    ? capitalised(`${noun} (${heading.replace(/^[\d.]+\s+/, '')})`)
    : capitalised(noun);
}

/** "Samenstelling van de kopgroep" is about something of the group, and is not the group's name. */
const isAboutOne = ({ head }: InitiativeMention, heading: string): boolean =>
  new RegExp(
    `\\p{L}\\s(?:van|op|bij|uit|of|to|in|from)\\s(?:de|het|deze|dit|the|this)\\s${escaped(head)}$`,
    'iu',
  ).test(heading);

/** "een kopgroep terugkeerhubs": what a group is about may stand right behind it, as one noun in the plural. */
function topicBehindGroup({ end, head }: InitiativeMention, { tokens, clauses, units }: AnalysedSentence) {
  const next = tokens.find((token) => token.start >= end);
  const isVerb = clauses().some(({ finite }) => units[finite]?.start === next?.start);
  const isTopic = /groep$/.test(head) && next?.start === end + 1 && !isVerb;
  return isTopic && /^\p{Ll}{7,}s$/u.test(next.raw) && !stops.test(next.norm) ? next.raw : null;
}

/** "the Export Controls and Human Rights Initiative", "de Media Freedom Coalition": the words with capitals up to the noun. */
export function properName(
  { start, end }: InitiativeMention,
  { tokens, sentence }: AnalysedSentence,
): string | null {
  const head = tokens.findIndex((token) => token.start >= start);
  const isNamePart = (at: number) => isCapital(tokens[at]) || tokens[at]?.glued === true;
  if (!isNamePart(head)) return null;
  let from = head;
  while (
    from > 1 &&
    (isNamePart(from - 1) ||
      (/^(?:and|of|for|on|en|van|the)$/.test(tokens[from - 1]?.norm ?? '') && isNamePart(from - 2)))
  )
    from -= isNamePart(from - 1) ? 1 : 2;
  if (/^(?:A|An|The|Een|De|Het)$/.test(tokens[from]?.raw ?? '')) from += 1;
  const first = tokens[from];
  if (!first || head - from < 1 || first.start === sentence.start) return null;
  const to = endOfTitle(
    tokens,
    tokens.findIndex((token) => token.start >= end),
    end,
  );
  return sentence.text.slice(first.start - sentence.start, to - sentence.start).replace(/\s+/g, ' ');
}

/** "… on Humanitarian Workers": the topic of a title goes on as far as its capitals do. */
function endOfTitle(tokens: AnalysedSentence['tokens'], at: number, end: number): number {
  if (!/^(?:on|for|against|over|voor|tegen)$/.test(tokens[at]?.norm ?? '')) return end;
  let to = at;
  while (
    /^\p{Lu}\p{Ll}/u.test(tokens[to + 1]?.raw ?? '') ||
    (/^(?:and|of|the|in|en|van|de|het)$/.test(tokens[to + 1]?.norm ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(tokens[to + 2]?.raw ?? ''))
  )
    to += 1;
  return to > at ? (tokens[to]?.end ?? end) : end;
}

function nounWithAdjectives(mention: InitiativeMention, analysed: AnalysedSentence): string {
  const at = analysed.tokens.findIndex((token) => token.start >= mention.start);
  let first = at;
  while (
    first > 0 &&
    /^(?:gezamenlijke?|gemeenschappelijke?|joint|besloten|bilateraal|trilateraal|benelux|nieuwe|tweede|derde)$/.test(
      analysed.tokens[first - 1]?.norm ?? '',
    )
  )
    first -= 1;
  const start = analysed.tokens[first]?.start ?? mention.start;
  return slice(analysed, start, mention.end);
}

/**
 * The first topic behind the noun: a preposition for topics and its words. It is looked for up to a mark or a verb; of a
 * talk that only a verb names, up to the end of its clause.
 */
function topicOf(mention: InitiativeMention, analysed: AnalysedSentence, clauseEnd?: number): string | null {
  const until = clauseEnd ?? mention.end + nounReach;
  const after = analysed.tokens.findIndex((token) => token.start >= mention.end);
  for (const [offset, token] of analysed.tokens
    .slice(after === -1 ? analysed.tokens.length : after)
    .entries()) {
    const stopped = clauseEnd === undefined && (stops.test(token.norm) || /^[;.]$/.test(token.norm));
    if (token.start > until || stopped) return null;
    const opens = clauseEnd === undefined ? topicWords : plainTopicWords;
    // "droeg … over aan": no topic but the verb's own part.
    const isTopic =
      opens.test(token.norm) && !/^(?:aan|naar|te)$/.test(analysed.tokens[after + offset + 1]?.norm ?? '');
    if (isTopic) return readTopic(analysed, after + offset);
  }
  return null;
}

/** How far behind a noun, in characters, its topic may begin. */
const nounReach = 160;

function readTopic(analysed: AnalysedSentence, from: number): string | null {
  const { tokens } = analysed;
  const verbs = new Set(analysed.clauses().map(({ finite }) => analysed.units[finite]?.start));
  let to = from + 1;
  while (to < tokens.length && to - from < 16) {
    const token = tokens[to];
    if (!token || stops.test(token.norm) || verbs.has(token.start) || /^[,;:.()“”"–]$/.test(token.norm))
      break;
    to += 1;
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const topic = slice(analysed, start, end)
    .replace(/\s+(?:en|of|van|de|het|met|op|aan|in|plaats|and|the|of)$/g, '')
    .replace(endParticiple, '');
  return to - from < 2 ? null : topic.slice(0, longestName);
}

/** "… over digitale portemonnees ingediend": the verb of the sentence, no word of the topic. */
const endParticiple =
  /\s+(?:mede|in|op|uit|aan|rond|mee|af|voor|bij|toe)?ge\p{Ll}+(?:d|t|en)$|\s+(?:onder|her|ver|be)\p{Ll}{3,}(?:end|eld|oven|even)$/u;

const slice = (analysed: AnalysedSentence, start: number, end: number): string =>
  analysed.sentence.text
    .slice(start - analysed.sentence.start, end - analysed.sentence.start)
    .replace(/\s+/g, ' ')
    .trim();
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
