import type { Mention } from '../../entities/Mention.ts';
import type { Token } from '../language/tokenise.ts';
import { slugOf } from './findOffices.ts';

/** Nouns for instruments of law, the kind that each makes, and whether a topic behind it names one. */
const nouns: Readonly<Record<string, string>> = {
  richtlijn: 'directive',
  verordening: 'regulation',
  kaderbesluit: 'framework-decision',
  sanctieregime: 'proposal',
  verdrag: 'treaty',
  wetsvoorstel: 'proposal',
  wet: 'act',
  directive: 'directive',
  regulation: 'regulation',
  treaty: 'treaty',
  convention: 'treaty',
};

const topicPrepositions =
  /^(?:over|inzake|betreffende|omtrent|tegen|ter|voor|on|concerning|regarding|against|for)$/;
const article = /^(?:de|het|een|the|a|an)$/;

/**
 * Instruments that no table knows: by a compound ("visumverordening") or by a noun and what it is about ("een richtlijn
 * over georganiseerde criminaliteit"). The name is made of the words of the text.
 */
export function findLaws(tokens: readonly Token[]): Mention[] {
  const laws: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const law = compound(tokens, at) ?? byTopic(tokens, at);
    if (!law) continue;
    laws.push(law.mention);
    at = law.to - 1;
  }
  return laws;
}

const compoundForm = /^(?:[\p{L}]{4,})(verordening|richtlijn|kaderbesluit|verdrag|conventie|wet)$/u;
const commonCompounds =
  /^(?:uitvoeringsverordening|kaderrichtlijn|moederwet|tegenwet|uitvoeringswet|modelverdrag|grondwet|wijzigingsverordening|wijzigingsrichtlijn|rijkswet|noodwet|spoedwet|verzamelwet|kaderwet|begrotingswet)$/;

function compound(tokens: readonly Token[], at: number): { mention: Mention; to: number } | null {
  const token = tokens[at];
  const noun = token ? compoundForm.exec(token.norm)?.[1] : undefined;
  if (
    !token ||
    !noun ||
    commonCompounds.test(token.norm) ||
    (noun === 'wet' && !/^\p{Lu}/u.test(token.raw) && token.norm.length < 8)
  )
    return null;
  return {
    mention: lawOf(
      token.start,
      token.end,
      capitalised(token.raw),
      slugOf(token.raw),
      nouns[noun] ?? 'treaty',
    ),
    to: at + 1,
  };
}

/** The noun, then at most "van de Commissie", then a preposition and the topic up to a mark, a verb-like word or six words. */
function byTopic(tokens: readonly Token[], at: number): { mention: Mention; to: number } | null {
  const token = tokens[at];
  const kind = token ? nouns[token.norm] : undefined;
  if (!token || kind === undefined || token.glued) return null;
  const preposition = topicBehind(tokens, at);
  if (preposition === -1) return null;
  let from = preposition + 1;
  if (article.test(tokens[from]?.norm ?? '')) from += 1;
  let to = from;
  while (to < tokens.length && to - from < 5 && isTopicWord(tokens[to])) to += 1;
  while (to > from && /^(?:en|van|de|het|of|and|the)$/.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  if (to === from || (to - from === 1 && (tokens[from]?.norm.length ?? 0) < 6)) return null;
  const topic = tokens
    .slice(from, to)
    .map((word) => word.raw)
    .join(' ');
  const name = `${capitalised(token.norm)} ${tokens[preposition]?.norm} ${topic}`;
  const isPlanned = tokens
    .slice(Math.max(0, at - 8), at + 3)
    .some((word) =>
      /^(?:voorstel|verwacht|nieuwe|aangekondigde|toekomstige|komende|proposal|proposed|new)$/.test(
        word.norm,
      ),
    );
  return {
    mention: lawOf(
      token.start,
      tokens[to - 1]?.end ?? token.end,
      name,
      slugOf(`${token.norm} ${topic}`),
      isPlanned ? 'proposal' : kind,
    ),
    to,
  };
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

const isTopicWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.mark &&
  !/^(?:die|dat|wat|waarin|waarmee|is|wordt|worden|zal|zullen|heeft|en|door|aan|met|op|in|als|om|te|naar|bij|which|that|is|will|to|was|werd|biedt|geldt)$/.test(
    token.norm,
  );

const lawOf = (start: number, end: number, name: string, slug: string, kind: string): Mention => ({
  start,
  end,
  type: 'Regulation',
  id: `regulation:${slug}`,
  name,
  form: 'name',
  properties: { kind },
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
