import { lawNouns, topicNouns } from '../../../entities/data/lawNouns.ts';
import type { VerbIndex } from '../../clauses/VerbIndex.ts';
import type { Token } from '../../language/tokenise.ts';
import { type Word, wordTest } from '../../language/vocabulary.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf } from './lawMention.ts';
import { topicEnd } from './topicWords.ts';

const topicPrepositions =
  /^(?:over|inzake|betreffende|omtrent|tegen|ter|tot|voor|op|on|concerning|regarding|against|for|fixing|establishing|governing|introducing)$/;
const article = /^(?:de|het|een|the|a|an)$/;
const doing =
  /^(?:wijziging|herziening|aanpassing|intrekking|vervanging|uitvoering|implementatie|omzetting)$/;
/** English titles run on where Dutch ones are short. */
const english = /^(?:directive|regulation|treaty|convention|resolution)$/;
const planning = /^(?:voorstel|verwacht|nieuwe|aangekondigde|toekomstige|komende|proposal|proposed|new)$/;

export const isLawNoun = ({ norm }: Word): boolean => topicNouns.has(norm);
const isTopicNoun = wordTest(topicNouns);

/** The noun, perhaps "van de Commissie", a preposition and the topic: "een richtlijn over georganiseerde criminaliteit". */
export function lawByTopic(
  tokens: readonly Token[],
  at: number,
  verbs: VerbIndex,
): { mention: LawMention; to: number } | null {
  const token = tokens[at];
  const kind = token && isTopicNoun(token) ? lawNouns.get(token.norm) : undefined;
  const isOfUnitedNations = token?.glued === true && /^(?:vn|vnvr|un)$/.test(tokens[at - 1]?.norm ?? '');
  if (!token || kind === undefined || (token.glued && !isOfUnitedNations)) return null;
  const preposition = topicBehind(tokens, at);
  if (preposition === -1) return null;
  const link = tokens[preposition]?.norm ?? '';
  // "Wet op het primair onderwijs" is a title; "de wet op dit punt" is none.
  if (link === 'op' && !(token.raw === 'Wet' && article.test(tokens[preposition + 1]?.norm ?? '')))
    return null;
  // "de gevolgen van de ontwerpverordening voor studenten": a draft goes by "tot", "inzake", "over".
  if (link === 'voor' && token.norm.startsWith('ontwerp')) return null;
  // "een richtlijn tot wijziging van Richtlijn 96/53/EG" goes by what it does to the other.
  if (link === 'tot' && doing.test(tokens[preposition + 1]?.norm ?? '')) return null;
  const from = article.test(tokens[preposition + 1]?.norm ?? '') ? preposition + 2 : preposition + 1;
  const to = topicEnd(tokens, from, verbs, english.test(token.norm) ? 10 : link === 'ter' ? 9 : 5);
  if (to === from || (to - from === 1 && (tokens[from]?.norm.length ?? 0) < 6)) return null;
  const topic = wordsOf(tokens, from, to);
  // "resolution on the protection of hospitals in cyberspace": English titles go on; which words are the name's the text leaves open.
  const longer =
    english.test(token.norm) || link === 'tot' ? wordsOf(tokens, at, endOfPhrase(tokens, to, verbs)) : null;
  const isTitle = link === 'op';
  const isPlanned =
    !isTitle && tokens.slice(Math.max(0, at - 8), at + 3).some(({ norm }) => planning.test(norm));
  const mention = lawMention(spanOf(tokens, at, to), {
    name: isTitle ? wordsOf(tokens, at, to) : `${token.norm} ${link} ${topic}`,
    slug: isTitle ? wordsOf(tokens, at, to) : `${token.norm} ${topic}`,
    kind: isPlanned && kind !== 'declaration' ? 'proposal' : kind,
    noun: token.norm,
  });
  return { mention: longer ? { ...mention, aliases: [longer] } : mention, to };
}

/** Over "in cyberspace", "of journalists" right behind a topic. */
function endOfPhrase(tokens: readonly Token[], at: number, verbs: VerbIndex): number {
  if (!/^(?:in|of|from|to|by|at|during|between|voor|van|met|uit)$/.test(tokens[at]?.norm ?? '')) return at;
  const from = article.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const end = topicEnd(tokens, from, verbs, 6);
  return end > from ? end : at;
}

/** Where the preposition of the topic stands: right behind the noun, or past a verb and "van de Commissie". */
function topicBehind(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index <= at + 5; index += 1) {
    const word = tokens[index]?.norm ?? '';
    if (topicPrepositions.test(word)) return index;
    if (
      !/^(?:verwacht|aangekondigd|voorgesteld|van|de|commissie|europese|expected|proposed|by|the|commission)$/.test(
        word,
      )
    )
      return -1;
  }
  return -1;
}
