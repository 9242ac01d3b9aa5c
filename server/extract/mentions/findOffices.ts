import type { Mention } from '../../entities/Mention.ts';
import type { Lexicon } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';

export interface Portfolio {
  slug: string;
  nl: string;
  preposition: string;
}

/** Words that name an office by themselves or with a portfolio behind them. */
const officeWords: Readonly<Record<string, { rank: 'minister' | 'staatssecretaris'; slug?: string }>> = {
  minister: { rank: 'minister' },
  ministers: { rank: 'minister' },
  staatssecretaris: { rank: 'staatssecretaris' },
  staatssecretarissen: { rank: 'staatssecretaris' },
  'minister president': { rank: 'minister', slug: 'minister-president' },
  premier: { rank: 'minister', slug: 'minister-president' },
  'prime minister': { rank: 'minister', slug: 'minister-president' },
  'secretary of state': { rank: 'minister' },
  'state secretary': { rank: 'staatssecretaris' },
  'home secretary': { rank: 'minister', slug: 'binnenlandse-zaken' },
  'foreign secretary': { rank: 'minister', slug: 'buitenlandse-zaken' },
  'justice secretary': { rank: 'minister', slug: 'justitie' },
};

export interface OfficeContext {
  portfolios: Lexicon<Portfolio>;
  /** ISO code of the government that writes: an office without a country is its own. */
  ownCountry: string;
}

/** Offices in a sentence. `countries` are the mentions of countries in it: their adjectives stand before an office. */
export function findOffices(
  tokens: readonly Token[],
  countries: readonly Mention[],
  context: OfficeContext,
): Mention[] {
  const offices: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readOffices(tokens, at, countries, context);
    offices.push(...read.offices);
    at = read.next;
  }
  return offices;
}

function readOffices(
  tokens: readonly Token[],
  at: number,
  countries: readonly Mention[],
  context: OfficeContext,
): { offices: Mention[]; next: number } {
  const word = officeWordAt(tokens, at);
  if (!word) return { offices: [], next: at + 1 };
  const adjective = countries.find(
    (mention) =>
      mention.form === 'adjective' &&
      mention.end < (tokens[at]?.start ?? 0) &&
      mention.end === tokens[at - 1]?.end,
  );
  const offices: Mention[] = [];
  let from = at;
  let next = at + word.length;
  for (let first = true; first || isPlural(tokens[at]); first = false) {
    const portfolio = word.slug
      ? { slug: word.slug, name: '', to: next }
      : portfolioAt(tokens, next, context, first, countries);
    if (!portfolio) break;
    const foreign = countryBehind(tokens, portfolio.to, countries);
    const to = foreign?.to ?? portfolio.to;
    const start = first && adjective ? adjective.start : (tokens[from]?.start ?? 0);
    offices.push(
      officeOf(
        word.rank,
        portfolio,
        foreign?.code ?? codeOf(adjective) ?? context.ownCountry,
        { start, end: tokens[to - 1]?.end ?? start },
        context,
      ),
    );
    next = to;
    const joined = nextInSeries(tokens, next);
    if (joined === -1) break;
    from = joined;
    next = joined;
    if (!portfolioAt(tokens, next, context, false, countries)) {
      next = to;
      break;
    }
  }
  return { offices, next };
}

const isPlural = (token: Token | undefined): boolean =>
  /^(?:ministers|staatssecretarissen)$/.test(token?.norm ?? '');

function officeWordAt(tokens: readonly Token[], at: number) {
  const one = tokens[at]?.norm ?? '';
  const two = `${one} ${tokens[at + 1]?.norm ?? ''}`;
  const three = `${two} ${tokens[at + 2]?.norm ?? ''}`;
  for (const [phrase, length] of [
    [three, 3],
    [two, 2],
    [one, 1],
  ] as const) {
    const found = officeWords[phrase];
    if (found) return { ...found, length };
  }
  return null;
}

interface PortfolioFound {
  slug: string;
  name: string;
  to: number;
}

/** "van Asiel en Migratie", "for the Interior"; a portfolio that the table lacks keeps its words, as long as they have capitals. */
function portfolioAt(
  tokens: readonly Token[],
  at: number,
  context: OfficeContext,
  first: boolean,
  countries: readonly Mention[],
): PortfolioFound | null {
  const hasPreposition = /^(?:van|voor|of|for)$/.test(tokens[at]?.norm ?? '');
  if (!hasPreposition && first && !/^\p{Lu}/u.test(tokens[at]?.raw ?? '')) return null;
  let start = hasPreposition ? at + 1 : at;
  if (/^(?:de|het|the)$/.test(tokens[start]?.norm ?? '')) start += 1;
  const match = context.portfolios.at(tokens, start);
  if (match && !continuesWithCapital(tokens, match.to, countries))
    return { slug: match.value.slug, name: match.value.nl, to: match.to };
  return hasPreposition ? ownWords(tokens, start, countries) : null;
}

/** "… en Sport" behind a known portfolio: a longer one that the table lacks. */
function continuesWithCapital(tokens: readonly Token[], at: number, countries: readonly Mention[]): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:en|and)$/.test(tokens[at]?.norm ?? '') &&
    /^\p{Lu}/u.test(next?.raw ?? '') &&
    !isOtherName(next, countries) &&
    !officeWordAt(tokens, at + 1)
  );
}

function ownWords(
  tokens: readonly Token[],
  from: number,
  countries: readonly Mention[],
): PortfolioFound | null {
  let to = from;
  while (
    isPortfolioWord(tokens, to, countries) ||
    (to > from && isJoint(tokens, to) && isPortfolioWord(tokens, to + 1, countries))
  )
    to += 1;
  const words = tokens.slice(from, to).map((token) => token.raw);
  if (words.length === 0 || isOtherName(tokens[from], countries)) return null;
  return { slug: slugOf(words.join(' ')), name: words.join(' '), to };
}

const isPortfolioWord = (tokens: readonly Token[], at: number, countries: readonly Mention[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? '') &&
  !isOtherName(tokens[at], countries) &&
  !officeWordAt(tokens, at);
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  /^(?:en|and|,)$/.test(tokens[at]?.norm ?? '');
const isOtherName = (token: Token | undefined, countries: readonly Mention[]): boolean =>
  token !== undefined &&
  countries.some((mention) => mention.start <= token.start && token.end <= mention.end);

/** "van Italië" behind the office. */
function countryBehind(
  tokens: readonly Token[],
  at: number,
  countries: readonly Mention[],
): { code: string; to: number } | null {
  if (!/^(?:van|uit|of|from)$/.test(tokens[at]?.norm ?? '')) return null;
  const skip = /^(?:de|het|the)$/.test(tokens[at + 1]?.norm ?? '') ? 2 : 1;
  const mention = countries.find(
    (country) => country.form === 'name' && country.start === tokens[at + skip]?.start,
  );
  const code = codeOf(mention);
  if (!mention || !code) return null;
  return { code, to: tokens.findLastIndex((token) => token.end <= mention.end) + 1 };
}

/** Where the next portfolio of "de ministers van X, van Y en voor Z" begins, or -1. */
function nextInSeries(tokens: readonly Token[], at: number): number {
  const joint = /^(?:,|en|and)$/.test(tokens[at]?.norm ?? '') ? at + 1 : -1;
  return joint !== -1 && /^(?:van|voor|of|for)$/.test(tokens[joint]?.norm ?? '') ? joint : -1;
}

const codeOf = (mention: Mention | undefined): string | undefined =>
  mention?.type === 'Country' ? mention.id.slice('country:'.length) : undefined;

function officeOf(
  rank: string,
  portfolio: PortfolioFound,
  country: string,
  span: { start: number; end: number },
  context: OfficeContext,
): Mention {
  const code = country.toLowerCase();
  const slug = rank === 'staatssecretaris' ? `staatssecretaris-${portfolio.slug}` : portfolio.slug;
  const title = rank === 'staatssecretaris' ? 'Staatssecretaris' : 'Minister';
  const name = portfolio.name ? `${title} van ${portfolio.name}` : 'Minister-president';
  return {
    ...span,
    type: 'Minister',
    id: `minister:${code}/${slug}`,
    name: country === context.ownCountry ? name : `${name} (${country})`,
    form: 'name',
  };
}

export const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
