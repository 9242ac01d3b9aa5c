import type { RegulationKind } from '../../../entities/data/rows.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';
import { type Word, wordTest } from '../../language/vocabulary.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf, withYear } from './lawMention.ts';

/** Nouns at which an English title ends, each with the kind of instrument it is. */
const kinds: ReadonlyMap<string, RegulationKind> = new Map(
  Object.entries<RegulationKind>({
    act: 'act',
    bill: 'proposal',
    order: 'act',
    code: 'act',
    regulation: 'regulation',
    regulations: 'act',
    directive: 'directive',
    convention: 'treaty',
    protocol: 'treaty',
    treaty: 'treaty',
    covenant: 'treaty',
    charter: 'treaty',
    compact: 'compact',
    plan: 'declaration',
    rules: 'act',
    omnibus: 'package',
    package: 'package',
    conclusions: 'declaration',
    agreement: 'treaty',
    pact: 'compact',
  }),
);

/** Words that may open a sentence with a capital, and are no word of a title. */
const opening =
  /^(?:the|this|that|these|those|such|which|what|no|any|all|some|each|under|in|on|by|both|its|our|their|a|an|and|as|since|while|if|when|with|for|to|of|how|new|proposed|commission|council|parliament|de|het|een|deze|dit|onder|in|op|proposal)$/;

/** A noun at which a title may end. */
export const endsEnglishTitle = ({ norm }: Word): boolean => kinds.has(norm);

const mayOpen = wordTest(({ norm, hasCapital }) => hasCapital && !opening.test(norm));

/**
 * "the Border Security Act", "the Human Medicines Regulations 2012", "the Global Action Plan on Antimicrobial
 * Resistance", "the Optional Protocol of 2005": words with capitals up to the noun, and the topic with capitals behind it.
 */
export function lawByEnglishTitle(
  tokens: readonly Token[],
  at: number,
): { mention: LawMention; to: number } | null {
  const first = tokens[at];
  if (!first || !mayOpen(first) || tokens[at - 1]?.raw === '/' || mayOpen(tokens[at - 1])) return null;
  const noun = kinds.get(first.norm) && withTopic(tokens, at + 1) > at + 1 ? at : nounOfTitle(tokens, at);
  if (noun === -1) return null;
  const kind = kinds.get(tokens[noun]?.norm ?? '');
  // "the Action Plan" is any plan: it wants a topic or a word more.
  const isPlan = tokens[noun]?.norm === 'plan';
  // "a Political Agreement", "the Service Level Agreement" are no treaties.
  if (tokens[noun]?.norm === 'agreement' && !kindsOfAgreement.test(tokens[noun - 1]?.norm ?? '')) return null;
  // "the Presidency Conclusions" are any Council's; "the Thessaloniki Conclusions" are those of a conference.
  if (
    tokens[noun]?.norm === 'conclusions' &&
    (noun - at > 2 || /^(?:european|presidency|chair)$/.test(first.norm))
  )
    return null;
  // "the House Rules": rules want a topic.
  if (tokens[noun]?.norm === 'rules' && withTopic(tokens, noun + 1) === noun + 1) return null;
  if (!kind || (isPlan && (tokens[noun - 1]?.norm !== 'action' || noun - at < 2))) return null;
  const to = withTopic(tokens, withYear(tokens, noun + 1));
  const name = wordsOf(tokens, at, to);
  return { mention: lawMention(spanOf(tokens, at, to), { name, kind, noun: tokens[noun]?.norm ?? '' }), to };
}

/** What agreements between states are about. */
const kindsOfAgreement =
  /^(?:association|trade|withdrawal|readmission|cooperation|stabilisation|aviation|fisheries|facilitation|mercosur|transit|extradition|investment|adequacy|jurisdiction|diversity|bbnj)$/;

/** The first noun of a title behind at least one word with a capital; "and", "of" and "on" may stand between. */
function nounOfTitle(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (!token) return -1;
    // "the Communications Regulation Act": the last noun of the title tells its kind.
    const goesOn = isCapital(tokens[at + 1]) && kinds.get(tokens[at + 1]?.norm ?? '') !== undefined;
    // "the Smart Borders package": small letters will do for it.
    const isPackage =
      token.raw === 'package' &&
      at - from >= 2 &&
      !/^(?:government|commission|council|presidency)$/.test(tokens[at - 1]?.norm ?? '');
    if ((isCapital(token) || isPackage) && kinds.get(token.norm) && !(goesOn && at > from))
      return at > from && !tokens[at + 1]?.glued ? at : -1;
    const isLink =
      /^(?:and|of|on|for|the|['’]s?|,)$/.test(token.norm) &&
      isCapital(tokens[at + 1]) &&
      at > from &&
      // "In the Netherlands the Directive": an article behind a name opens another.
      !(token.norm === 'the' && isCapital(tokens[at - 1]));
    const isAside =
      /^[()]$/.test(token.norm) &&
      at > from &&
      ((isCapital(tokens[at + 1]) && !kinds.get(tokens[at + 1]?.norm ?? '')) || token.norm === ')');
    if (!isCapital(token) && !isLink && !isAside && !token.glued) return -1;
  }
  return -1;
}

/** "on the Safety of United Nations Personnel", "of 1996": as far as capitals go. */
function withTopic(tokens: readonly Token[], from: number): number {
  if (/^(?:of|on|for|against)$/.test(tokens[from]?.norm ?? '')) {
    if (/^(?:19|20)\d\d$/.test(tokens[from + 1]?.raw ?? '')) return from + 2;
    let to = from + 1;
    while (
      isCapital(tokens[to]) ||
      (/^(?:the|of|and|in|on|to)$/.test(tokens[to]?.norm ?? '') &&
        (isCapital(tokens[to + 1]) ||
          (/^(?:of|and|in)$/.test(tokens[to]?.norm ?? '') &&
            tokens[to + 1]?.norm === 'the' &&
            isCapital(tokens[to + 2]))))
    )
      to += 1;
    return to > from + 1 && isCapital(tokens[to - 1]) ? to : from;
  }
  return from;
}
