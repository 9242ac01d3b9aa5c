import { portfolioAdjectives } from '../../../entities/data/offices.ts';
import type { Mention } from '../../../entities/Mention.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Lexicon } from '../../language/Lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import { slugOf } from '../slugOf.ts';
import { officeWordAt } from './officeWords.ts';

export interface Portfolio {
  slug: string;
  nl: string;
  preposition: string;
}

export interface PortfolioFound {
  slug: string;
  name: string;
  /** One past its last token. */
  to: number;
  /** Whether a table has it; others keep their words. */
  known: boolean;
}

export interface PortfolioContext {
  portfolios: Lexicon<Portfolio>;
  /** Names of other things in the sentence: no portfolio runs into them. */
  names: readonly Mention[];
  plural: boolean;
}

/**
 * "van Asiel en Migratie", "for the Interior", "BZK": with a preposition, or with a capital. One that no table has keeps
 * its words, as long as they have capitals.
 */
export function readPortfolio(
  tokens: readonly Token[],
  at: number,
  context: PortfolioContext,
): PortfolioFound | null {
  const hasPreposition = prepositions.test(tokens[at]?.norm ?? '');
  if (!hasPreposition && !isCapital(tokens[at])) return null;
  let start = hasPreposition ? at + 1 : at;
  if (/^(?:de|het|the)$/.test(tokens[start]?.norm ?? '')) start += 1;
  const known = knownPortfolio(tokens, start, context) ?? compositePortfolio(tokens, start, context);
  if (known) return known;
  return hasPreposition ? ownWords(tokens, start, context) : null;
}

/** A portfolio of the table that does not run on: "… en Sport" behind it makes a longer one that the table lacks. */
export function knownPortfolio(
  tokens: readonly Token[],
  at: number,
  context: PortfolioContext,
): PortfolioFound | null {
  const match = context.portfolios.at(tokens, at);
  if (!match || runsOn(tokens, match.to, context)) return null;
  return { slug: match.value.slug, name: match.value.nl, to: match.to, known: true };
}

/** "interior", "foreign" right before "minister". */
export function portfolioBefore(
  tokens: readonly Token[],
  at: number,
  portfolios: Lexicon<Portfolio>,
): { slug: string; name: string; from: number } | null {
  const adjective = portfolioAdjectives.get(tokens[at - 1]?.norm ?? '');
  if (adjective) return { slug: adjective, name: adjective, from: at - 1 };
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const match = portfolios.at(tokens, from);
    if (match?.to === at) return { slug: match.value.slug, name: match.value.nl, from };
  }
  return null;
}

const prepositions = /^(?:van|voor|of|for)$/;
const joint = /^(?:en|and|,)$/;

/** "Climate, Energy and the Environment": each part of the table, to be joined as Dutch joins them; null where one is not. */
function compositePortfolio(
  tokens: readonly Token[],
  at: number,
  context: PortfolioContext,
): PortfolioFound | null {
  if (context.plural) return null;
  const parts: Portfolio[] = [];
  let to = at;
  for (let next = at; ; ) {
    const match = context.portfolios.at(tokens, next);
    if (!match || isOtherName(tokens[next], context)) break;
    parts.push(match.value);
    to = match.to;
    if (!joint.test(tokens[to]?.norm ?? '')) break;
    next = to + 1;
    if (/^(?:and|en)$/.test(tokens[next]?.norm ?? '')) next += 1;
    if (tokens[next]?.norm === 'the') next += 1;
  }
  if (parts.length < 2 || runsOn(tokens, to, context)) return null;
  const names = parts.map(({ nl }) => nl);
  const listed = `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
  return { slug: slugOf(listed), name: listed, to, known: true };
}

/** Words that go on a portfolio: "Energy" is not that of "Energy Security". */
const secondWords =
  /^(?:Security|Policy|Affairs|Protection|Growth|Action|Net|Zero|Reform|Development|Transition|Cooperation|Change|Care|Services|Management|Planning|Resources|Efficiency|Sovereignty|Safety|Supply|Production|Systems|Markets|Innovation|Heritage)$/;

/** Capitals behind "and the" that are no portfolio. */
const bodies =
  /^(?:Government|Commission|Council|Union|Member|Presidency|President|House|Dáil|Seanad|Minister|Taoiseach|Tánaiste|Prime|Deputy|Department)$/;

function runsOn(tokens: readonly Token[], at: number, context: PortfolioContext): boolean {
  const next = tokens[at + 1];
  if (secondWords.test(tokens[at]?.raw ?? '')) return true;
  if (tokens[at]?.norm === ',' && isCapital(next) && isListed(tokens, at + 1)) {
    return !isOtherName(next, context) && !officeWordAt(tokens, at + 1);
  }
  // "Security and the Interior": a portfolio of the table behind the article.
  if (/^(?:and|en)$/.test(tokens[at]?.norm ?? '') && next?.norm === 'the' && !context.plural)
    return (
      isCapital(tokens[at + 2]) &&
      !isOtherName(tokens[at + 2], context) &&
      !officeWordAt(tokens, at + 2) &&
      !bodies.test(tokens[at + 2]?.raw ?? '')
    );
  if (!/^(?:en|and)$/.test(tokens[at]?.norm ?? '') || !isCapital(next)) return false;
  if (isOtherName(next, context) || officeWordAt(tokens, at + 1) || next?.raw === 'I') return false;
  return !(context.plural && context.portfolios.at(tokens, at + 1));
}

/** Whether words with capitals go on to an "and" with one more: ", Energy and Utilities". */
function isListed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isCapital(tokens[at]) || tokens[at]?.norm === ',') at += 1;
  const next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  return at - from <= 6 && /^(?:and|en)$/.test(tokens[at]?.norm ?? '') && isCapital(tokens[next]);
}

function ownWords(tokens: readonly Token[], from: number, context: PortfolioContext): PortfolioFound | null {
  let to = from;
  while (
    isOwnWord(tokens, to, context) ||
    (to > from &&
      joint.test(tokens[to]?.norm ?? '') &&
      isOwnWord(tokens, tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1, context)) ||
    (tokens[to]?.norm === 'the' && joint.test(tokens[to - 1]?.norm ?? ''))
  )
    to += 1;
  const name = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
  return name === '' ? null : { slug: slugOf(name), name, to, known: false };
}

const isOwnWord = (tokens: readonly Token[], at: number, context: PortfolioContext): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? '') &&
  !isOtherName(tokens[at], context) &&
  !officeWordAt(tokens, at);

const isOtherName = (token: Token | undefined, { names }: PortfolioContext): boolean =>
  token !== undefined && names.some((mention) => mention.start <= token.start && token.end <= mention.end);
