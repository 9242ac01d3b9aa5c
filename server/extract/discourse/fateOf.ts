import type { Properties, Quote, Span } from '../../model.ts';
import { type FateCue, fateCues, voteCues } from '../../relations/frames/fateCues.ts';
import { isQuestion, type Passage } from './passagesOf.ts';

/** Properties that the letter states, each with the words that say so. */
export interface Stated {
  properties: Properties;
  evidence: Record<string, Quote[]>;
}

/** Of each motion, by its id, what its passages tell. */
export const fatesOf = (
  motions: readonly { id: string }[],
  passages: ReadonlyMap<string, readonly Passage[]>,
  language: 'nl' | 'en',
  text: string,
): ReadonlyMap<string, Stated> =>
  new Map(motions.map(({ id }) => [id, fateOf(passages.get(id) ?? [], language, text)]));

/** How a motion was judged, what became of it and with which votes; where several are told, the last one holds. */
function fateOf(passages: readonly Passage[], language: 'nl' | 'en', text: string): Stated {
  const stated: Stated = { properties: {}, evidence: {} };
  const put = (property: string, value: string | number, { start, end }: Span) => {
    stated.properties[property] = value;
    stated.evidence[property] = [{ start, end, quote: text.slice(start, end) }];
  };
  for (const passage of passages) {
    if (isQuestion(passage.analysed)) continue;
    const words = passage.words();
    for (const { property, value, at } of cuesOf(passage, words, language)) {
      put(property, value, clauseAround(passage, words, at));
      if (property === 'outcome')
        votesIn(words, value, (name, votes) => put(name, votes, clauseAround(passage, words, at)));
    }
  }
  return stated;
}

/** The cues of a sentence that are about this motion, in their order. */
function cuesOf(passage: Passage, words: string, language: 'nl' | 'en') {
  return fateCues[language]
    .flatMap(({ cue, ...rest }) => [...words.matchAll(cue)].map((match) => ({ ...rest, at: match.index })))
    .filter((found) => (passage.at ? isOwn(passage, words, found.at) : goesOn(words, found)))
    .sort((a, b) => a.at - b.at);
}

/** What comes before its motion stands right before it; what comes behind belongs to the last motion named. */
function isOwn({ analysed, at, others }: Passage, words: string, cue: number): boolean {
  if (!at) return false;
  const from = analysed.sentence.start;
  const [start, end] = [at.start - from, at.end - from];
  const own = others.map((other) => other.start - from);
  if (cue < start)
    return /^[^,;.]{0,30}$/.test(words.slice(cue, start)) && !own.some((o) => o > cue && o < start);
  const between = words.slice(end, cue);
  if (reasons.test(between)) return false;
  const rival = own.filter((o) => o > start && o < cue).at(0);
  return (
    rival === undefined ||
    (isAttributive(words, cue, rival) ? false : sharesPredicate(words.slice(end, rival - 0)))
  );
}

/** "…, nu de wet is aangenomen": what holds of something else. */
const reasons = /\b(?:nu|nadat|omdat|doordat|zodra|toen|since|after|once|because)\b/;

const isAttributive = (words: string, cue: number, rival: number): boolean =>
  cue < rival && /^\S+ $/.test(words.slice(cue, rival));

/** "de motie A en de motie B zijn aangenomen": nothing is said of the first one alone. */
const sharesPredicate = (between: string): boolean =>
  !/[;:]|\b(?:is|zijn|was|waren|werd|werden|heb|heeft|hebben|wordt|kreeg|was|were|has)\b/.test(between);

/** "Zij is verworpen.", "Oordeel Kamer; aangenomen.", "De indiener heeft haar aangehouden." */
const goesOn = (words: string, { alone, at }: Pick<FateCue, 'alone'> & { at: number }): boolean =>
  alone ||
  /^[\s–—•-]*(?:zij|ze|hij|deze|die|it|this) (?:is|zijn|was|werd|heeft|heb|wordt|kreeg|has)\b/.test(words) ||
  /^[\s–—•-]*(?:uw|de) kamer (?:heeft|nam|verwierp) (?:haar|hem|deze|die|ze)\b/.test(words) ||
  /^[\s–—•-]*(?:de indiener|het oordeel|oordeel|uitslag|stemming|status|the author|result)/.test(words) ||
  /^[\s–—•-]*(?:met [a-z0-9 ]{0,40})?$/.test(words.slice(0, at));

function votesIn(words: string, outcome: string, put: (name: string, votes: number) => void): void {
  for (const { cue, groups } of voteCues) {
    const match = cue.exec(words);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    const inFavour = groups === 'more-less' && outcome === 'rejected' ? [second, first] : [first, second];
    put('votesFor', inFavour[0] ?? 0);
    put('votesAgainst', inFavour[1] ?? 0);
    return;
  }
}

const longest = 300;

/** The sentence; where it is long, what stands between semicolons around the words. */
function clauseAround({ analysed }: Passage, words: string, at: number): Span {
  const { start, end } = analysed.sentence;
  if (end - start <= longest) return { start, end };
  const from = words.lastIndexOf(';', at) + 1;
  const to = words.indexOf(';', at);
  const clause = { start: start + from, end: to === -1 ? end : start + to };
  return clause.end - clause.start <= longest
    ? clause
    : { start: Math.max(clause.start, start + at - 150), end: Math.min(clause.end, start + at + 150) };
}
