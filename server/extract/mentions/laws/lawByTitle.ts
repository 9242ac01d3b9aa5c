import { lawNouns, numberedNouns, smallTitleNouns, titleNouns } from '../../../entities/data/lawNouns.ts';
import type { VerbIndex } from '../../clauses/VerbIndex.ts';
import { endOfCapitals, isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';
import { type Word, wordTest } from '../../language/vocabulary.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf, withYear } from './lawMention.ts';
import { topicEnd } from './topicWords.ts';

type Read = { mention: LawMention; to: number };

/** "Wet weerbare zeehavens", "Besluit beheer elektrische apparatuur 2014": a capital, and the topic right behind it. */
export function lawByTitle(tokens: readonly Token[], at: number, verbs: VerbIndex): Read | null {
  const token = tokens[at];
  if (!token || !opensTitle(token) || token.glued) return null;
  if (at === 0 && /^besluit/.test(token.norm)) return null;
  const end = bracketEnd(tokens, at + 1, verbs) ?? topicEnd(tokens, at + 1, verbs, 5, false);
  if (end === at + 1 || !/^\p{Ll}/u.test(tokens[at + 1]?.raw ?? '')) return null;
  const to = withYear(tokens, end);
  return { mention: named(tokens, at, to, token.norm), to };
}

const opensTitle = wordTest(({ norm, hasCapital }) => hasCapital && titleNouns.has(norm));

/** Words for an instrument that a title, an ordinal or a place may stand beside. */
export const isTitleWord = ({ norm }: Word): boolean =>
  titleNouns.has(norm) ||
  smallTitleNouns.has(norm) ||
  numberedNouns.has(norm) ||
  norm === 'wet' ||
  treaties.test(norm);

/** "Tijdelijke wet opvang ontheemden Oekraïne": with an adjective before the noun. */
export function lawByAdjective(tokens: readonly Token[], at: number, verbs: VerbIndex): Read | null {
  if (!describesAct(tokens[at]) || tokens[at + 1]?.raw !== 'wet') return null;
  const to = bracketEnd(tokens, at + 2, verbs) ?? topicEnd(tokens, at + 2, verbs, 5, false);
  return to > at + 2 ? { mention: named(tokens, at, to, 'wet'), to } : null;
}

const describesAct = wordTest(({ raw }) => /^(?:Tijdelijke|Algemene|Bijzondere)$/.test(raw));

/** "Verdrag van Senningen", "Protocol van Kyoto": with the place where it was made. */
export function lawByPlace(tokens: readonly Token[], at: number): Read | null {
  const noun = tokens[at];
  if (!noun || !isTreaty(noun) || noun.glued) return null;
  if (!/^(?:van|of)$/.test(tokens[at + 1]?.norm ?? '') || !/^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.raw ?? ''))
    return null;
  return { mention: named(tokens, at, at + 3, noun.norm), to: at + 3 };
}

const treaties = /^(?:verdrag|akkoord|protocol|conventie|overeenkomst|treaty)$/;
const isTreaty = wordTest(({ norm, hasCapital }) => hasCapital && treaties.test(norm));

/** "de richtlijn mensensmokkel", "het pakket schone industrie": the article, the noun in small letters, and its topic. */
export function lawBySmallTitle(tokens: readonly Token[], at: number, verbs: VerbIndex): Read | null {
  const token = tokens[at];
  if (!token || !opensSmallTitle(token) || token.glued) return null;
  if (!/^(?:de|het)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  // "het pakket Eerlijk Wegvervoer"
  // One capital may be a state's adjective: "het pakket Nederlandse maatregelen".
  const isPackage =
    token.norm === 'pakket' &&
    isCapital(tokens[at + 1]) &&
    (isCapital(tokens[at + 2]) || tokens[at + 2]?.norm === 'en');
  const bracket = bracketEnd(tokens, at + 1, verbs, isPackage);
  const capitals = isPackage ? endOfCapitals(tokens, at + 1, /^en$/) : at + 1;
  if (!bracket && capitals > at + 1)
    return { mention: named(tokens, at, capitals, token.norm), to: capitals };
  if (bracket) return { mention: named(tokens, at, bracket, token.norm), to: bracket };
  const to = topicEnd(tokens, at + 1, verbs, token.norm === 'wetsvoorstel' ? 8 : 4, false);
  const words = tokens.slice(at + 1, to).filter(({ raw }) => !/^(?:19|20)\d\d$/.test(raw));
  const isNamelike =
    words.length === 1
      ? (words[0]?.norm.length ?? 0) >= 9 && !isAdjective(words[0])
      : words.length > 1 && !isAdjective(words.at(-1)) && (words.at(-1)?.norm.length ?? 0) >= 5;
  if (!isNamelike || words.some(({ norm }) => vague.test(norm))) return null;
  const end = withYear(tokens, to);
  return { mention: named(tokens, at, end, token.norm), to: end };
}

const opensSmallTitle = wordTest(({ norm, raw }) => smallTitleNouns.has(norm) && /^\p{Ll}/u.test(raw));

/** "het twintigste sanctiepakket", "het 20e sanctiepakket". */
export function lawByNumber(tokens: readonly Token[], at: number): Read | null {
  const noun = tokens[at + 1];
  if (!noun || !isNumbered(noun) || !isOrdinal(tokens[at])) return null;
  return { mention: named(tokens, at, at + 2, noun.norm), to: at + 2 };
}

const isNumbered = wordTest(numberedNouns);
const isOrdinal = wordTest(/^(?:\d{1,2}(?:e|ste|de)|.{2,}(?:ste|de|th|nd|rd))$/);

/** "Verordening bescherming van dieren tijdens het vervoer (COM(2023) 770)": the whole title, up to the number in brackets; null without one. */
function bracketEnd(tokens: readonly Token[], at: number, verbs: VerbIndex, anyCase = false): number | null {
  if (
    !(anyCase || /^(?:ter$|\p{Ll}{4})/u.test(tokens[at]?.raw ?? '') || tokens[at + 1]?.glued) ||
    /^(?:voor|tot|inzake|over|betreffende|tegen)$/.test(tokens[at]?.norm ?? '')
  )
    return null;
  for (let to = at + 1; to < at + 12; to += 1) {
    const token = tokens[to];
    if (!token) return null;
    if (token.norm === '(')
      return /^(?:COM|Kamerstuk|Kamerstukken|Stb|Stcrt|PbEU)$/.test(tokens[to + 1]?.raw ?? '') ? to : null;
    if (token.mark && token.raw !== '-') return null;
    if (token.norm === 'met' && tokens[to + 1]?.norm !== 'betrekking') return null;
    // "de richtlijn omgezet met de Cyberbeveiligingswet (Stb. …)": a verb ends the name.
    if (verbs.get(token.norm)?.every(({ kind }) => kind !== 'infinitive')) return null;
  }
  return null;
}

const vague = /^(?:maatregelen|voorstellen|afspraken|.{3,}(?:lijk|ig|end|isch)|dienaangaande|terzake)$/;
const isAdjective = (token: Token | undefined): boolean =>
  /(?:lijke?|ige?|ende?|ische?|ele|ale|ieve|bare|loze)$/.test(token?.norm ?? '');

const named = (tokens: readonly Token[], from: number, to: number, noun: string): LawMention =>
  lawMention(spanOf(tokens, from, to), {
    name: wordsOf(tokens, from, to),
    kind: lawNouns.get(noun) ?? 'act',
    noun,
  });
