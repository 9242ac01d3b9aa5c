import type { Mention } from '../../../entities/Mention.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Lexicon, LexiconMatch } from '../../language/Lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordsOf } from '../wordsOf.ts';
import type { OfficeCountry } from './countriesBeside.ts';
import type { OfficeWord } from './officeWords.ts';
import type { Portfolio, PortfolioFound } from './readPortfolio.ts';

export interface OfficeContext {
  portfolios: Lexicon<Portfolio>;
  /** ISO code of the government that writes: an office without a country is its own. */
  ownCountry: string;
}

/** Several countries share the portfolio: the first (or last) mention takes the words of the office as well. */
export function spread(
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
export function series(
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
export function secondPart(tokens: readonly Token[], at: number): number {
  if (!/^[-–]$/.test(tokens[at]?.raw ?? '')) return at;
  let to = at + 1;
  while (isCapital(tokens[to]) || /^(?:en|,)$/.test(tokens[to]?.norm ?? '')) to += 1;
  while (to > at && /^(?:en|,)$/.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  return to > at + 1 ? to : at;
}

export function officeOf(
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
    // As an English letter calls it.
    ...(isWhole(tokens, from, to) ? { aliases: [wordsOf(tokens, from, to)] } : {}),
  };
}

/** Whether a stretch has the word for the office in it, in English: of several countries that share one, only one has. */
const isWhole = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ raw }) => /^(?:Minister|Secretary)$/.test(raw)) &&
  tokens.slice(from, to).some(({ norm }) => /^(?:for|of|home|foreign|justice|defence)$/.test(norm));
