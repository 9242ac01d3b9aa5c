import type { Mention } from '../../entities/Mention.ts';
import type { Lexicon, LexiconMatch } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { countriesBefore, countriesBehind, type OfficeCountry } from './offices/countriesBeside.ts';
import { type OfficeWord, officeWordAt } from './offices/officeWords.ts';
import {
  knownPortfolio,
  type Portfolio,
  type PortfolioContext,
  type PortfolioFound,
  portfolioBefore,
  readPortfolio,
} from './offices/readPortfolio.ts';

export type { Portfolio } from './offices/readPortfolio.ts';
export { slugOf } from './slugOf.ts';

export interface OfficeContext {
  portfolios: Lexicon<Portfolio>;
  /** ISO code of the government that writes: an office without a country is its own. */
  ownCountry: string;
}

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

/** Several countries share the portfolio: the first (or last) mention takes the words of the office as well. */
function spread(
  tokens: readonly Token[],
  countries: readonly OfficeCountry[],
  from: number,
  to: number,
  portfolios: readonly PortfolioFound[],
  word: LexiconMatch<OfficeWord>,
  context: OfficeContext,
): Mention[] {
  const wordsFirst = (countries[0]?.from ?? 0) > word.from;
  const bearer = wordsFirst ? countries[0] : countries.at(-1);
  return countries.flatMap((country) => {
    const stretch =
      country !== bearer
        ? { from: country.from, to: country.to }
        : wordsFirst
          ? { from, to: country.to }
          : { from: country.from, to };
    return portfolios.slice(0, 1).map((portfolio) => ({
      ...officeOf(tokens, stretch, word.value, portfolio, country.code, context),
      inside: [country.mention],
    }));
  });
}

/** One office for each portfolio of the writer's own government. */
function series(
  tokens: readonly Token[],
  from: number,
  portfolios: readonly PortfolioFound[],
  word: LexiconMatch<OfficeWord>,
  context: OfficeContext,
): Mention[] {
  return portfolios.map((portfolio, index) => {
    const start = index === 0 ? from : (portfolios[index - 1]?.to ?? from) + 1;
    const to = index === portfolios.length - 1 ? secondPart(tokens, portfolio.to) : portfolio.to;
    return officeOf(tokens, { from: start, to }, word.value, portfolio, context.ownCountry, context);
  });
}

/** State secretaries sign with what they look after behind a dash: "- Openbaar Vervoer en Milieu". */
function secondPart(tokens: readonly Token[], at: number): number {
  if (!/^[-–]$/.test(tokens[at]?.raw ?? '')) return at;
  let to = at + 1;
  while (/^\p{Lu}/u.test(tokens[to]?.raw ?? '') || /^(?:en|,)$/.test(tokens[to]?.norm ?? '')) to += 1;
  while (to > at && /^(?:en|,)$/.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  return to > at + 1 ? to : at;
}

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
    .every((token) => /^\p{Lu}/u.test(token.raw) || /^(?:van|de|den|der|ten|ter|-)$/.test(token.norm));
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

function officeOf(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  { prefix }: OfficeWord,
  portfolio: PortfolioFound,
  country: string,
  context: OfficeContext,
): Mention {
  const title = prefix === '' ? 'Minister' : 'Staatssecretaris';
  const name = portfolio.name === '' ? 'Minister-president' : `${title} van ${portfolio.name}`;
  const start = tokens[from]?.start ?? 0;
  return {
    start,
    end: tokens[to - 1]?.end ?? start,
    type: 'Minister',
    id: `minister:${country.toLowerCase()}/${prefix}${portfolio.slug}`,
    name: country === context.ownCountry ? name : `${name} (${country})`,
    form: 'name',
  };
}
