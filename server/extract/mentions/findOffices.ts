import type { Mention } from '../../entities/Mention.ts';
import { isCapital } from '../language/capitals.ts';
import { cue } from '../language/cues.ts';
import type { LexiconMatch } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { countriesBefore, countriesBehind } from './offices/countriesBeside.ts';
import { type OfficeContext, officeOf, secondPart, series, spread } from './offices/officeMentions.ts';
import { type OfficeWord, officeWordAt, opensOffice } from './offices/officeWords.ts';
import {
  knownPortfolio,
  type PortfolioContext,
  type PortfolioFound,
  portfolioBefore,
  readPortfolio,
} from './offices/readPortfolio.ts';

export type { OfficeContext } from './offices/officeMentions.ts';
export type { Portfolio } from './offices/readPortfolio.ts';
export { slugOf } from './slugOf.ts';

/** Words with which the name of an office begins. */
export const officeCue = cue(opensOffice);

/**
 * Offices in a sentence. `names` are the other names in it: adjectives of countries stand before an office, countries
 * behind it. "De ministers van Justitie van België en Spanje" are two, "de minister van Defensie" is the writer's own.
 */
export function findOffices(
  tokens: readonly Token[],
  names: readonly Mention[],
  context: OfficeContext,
): Mention[] {
  const offices: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const word = officeWordAt(tokens, at);
    const read = word ? readOffices(tokens, word, names, context) : null;
    offices.push(...(read?.offices ?? []));
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return offices;
}

interface Read {
  offices: Mention[];
  to: number;
}

function readOffices(
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  names: readonly Mention[],
  context: OfficeContext,
): Read | null {
  const reader: PortfolioContext = { portfolios: context.portfolios, names, plural: word.value.plural };
  if (word.value.slug !== undefined) return titled(tokens, word, names, context);
  const ahead = word.value.colleague ? null : portfolioBefore(tokens, word.from, context.portfolios);
  const portfolios = portfoliosBehind(tokens, word, reader);
  if (portfolios.length === 0 && ahead)
    return withCountries(tokens, word, ahead.from, [{ ...ahead, to: word.to, known: true }], names, context);
  if (portfolios.length === 0) return inBrackets(tokens, word, reader, context);
  return withCountries(tokens, word, word.from, portfolios, names, context);
}

/** "van X", and of several ministers "van X, van Y en voor Z", "van X en Y". */
function portfoliosBehind(
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  reader: PortfolioContext,
): PortfolioFound[] {
  const first = readPortfolio(tokens, word.to, reader);
  if (!first || (word.value.colleague && !first.known)) return [];
  const found = [first];
  while (word.value.plural) {
    const at = found.at(-1)?.to ?? 0;
    if (!/^(?:,|en|and)$/.test(tokens[at]?.norm ?? '')) return found;
    const next = /^(?:van|voor|of|for)$/.test(tokens[at + 1]?.norm ?? '')
      ? readPortfolio(tokens, at + 1, reader)
      : knownPortfolio(tokens, at + 1, reader);
    if (!next) return found;
    found.push(next);
  }
  return found;
}

/** Every portfolio with every country that stands beside them; without one the office is the writer's own. */
function withCountries(
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  from: number,
  portfolios: readonly PortfolioFound[],
  names: readonly Mention[],
  context: OfficeContext,
): Read | null {
  const before = countriesBefore(tokens, from, names);
  const last = portfolios.at(-1)?.to ?? word.to;
  const behind = before.length === 0 ? countriesBehind(tokens, last, names, word.value.plural) : [];
  const start = before[0]?.from ?? from;
  if (before.length > 0)
    return { offices: spread(tokens, before, start, last, portfolios, word, context), to: last };
  if (behind.length > 0) {
    const to = behind.at(-1)?.to ?? last;
    return { offices: spread(tokens, behind, start, to, portfolios, word, context), to };
  }
  if (portfolios.some(({ known }) => !known) && isDoubtful(tokens, word, portfolios, context)) return null;
  return { offices: series(tokens, start, portfolios, word, context), to: last };
}

/** "Staatssecretaris van Huffelen": one word that no table has is a surname, if the office is the writer's own. */
const isDoubtful = (
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  portfolios: readonly PortfolioFound[],
  context: OfficeContext,
): boolean =>
  context.ownCountry === 'NL' &&
  portfolios.length === 1 &&
  !/ /.test(portfolios[0]?.name ?? '') &&
  !/^(?:de|the)$/.test(tokens[word.from - 1]?.norm ?? '');

/** "Minister Van Veen (Binnenlandse Zaken)": the portfolio behind the name, in brackets. */
function inBrackets(
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  reader: PortfolioContext,
  context: OfficeContext,
): Read | null {
  const open = tokens.findIndex(
    (token, at) => at > word.to && at <= word.to + maximumNameWords && token.norm === '(',
  );
  const isName = tokens
    .slice(word.to, open)
    .every((token) => isCapital(token) || /^(?:van|de|den|der|ten|ter|-)$/.test(token.norm));
  const portfolio = open === -1 || !isName ? null : knownPortfolio(tokens, open + 1, reader);
  if (!portfolio || !/^[)–-]$/.test(tokens[portfolio.to]?.raw ?? '')) return null;
  const stretch = { from: open + 1, to: secondPart(tokens, portfolio.to) };
  return {
    offices: [officeOf(tokens, stretch, word.value, portfolio, context.ownCountry, context)],
    to: portfolio.to,
  };
}

const maximumNameWords = 5;

/** A title that is an office by itself: with a country beside it, or the only one that has it, or the writer's own. */
function titled(
  tokens: readonly Token[],
  word: LexiconMatch<OfficeWord>,
  names: readonly Mention[],
  context: OfficeContext,
): Read | null {
  const { slug = '', country, foreign, plural } = word.value;
  const portfolio = { slug, name: '', to: word.to, known: true };
  const before = countriesBefore(tokens, word.from, names);
  const behind = before.length === 0 ? countriesBehind(tokens, word.to, names, plural) : [];
  if (before.length > 0 || behind.length > 0)
    return withCountries(tokens, word, word.from, [portfolio], names, context);
  const code = country ?? (foreign || isNamed(tokens, word) ? undefined : context.ownCountry);
  if (code === undefined || plural) return null;
  return { offices: [officeOf(tokens, word, word.value, portfolio, code, context)], to: word.to };
}

/** "premier Orbán": whose premier, the name alone does not say; "de minister-president" has no name behind it. */
const isNamed = (tokens: readonly Token[], word: LexiconMatch<OfficeWord>): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[word.to]?.raw ?? '');
