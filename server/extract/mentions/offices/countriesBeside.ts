import type { Mention } from '../../../entities/Mention.ts';
import type { Token } from '../../language/tokenise.ts';

/** A country that an office belongs to, and the tokens that name it. */
export interface OfficeCountry {
  code: string;
  mention: Mention;
  from: number;
  /** One past the last token. */
  to: number;
}

/** "de Belgische en Franse ministers": the adjectives of countries right before an office word, in the order of the text. */
export function countriesBefore(
  tokens: readonly Token[],
  at: number,
  names: readonly Mention[],
): OfficeCountry[] {
  const found: OfficeCountry[] = [];
  let end = at;
  for (;;) {
    const country = countryEndingAt(tokens, end, names);
    // "the Netherlands Minister of Justice": a name that stands for an adjective, where the office has its capital.
    const isName = country?.mention.form === 'name' && found.length === 0 && tokens[end]?.raw === 'Minister';
    if (!country || (country.mention.form !== 'adjective' && !isName)) return found;
    found.unshift(country);
    const before = article.test(tokens[country.from - 1]?.norm ?? '') ? country.from - 1 : country.from;
    end = joint.test(tokens[before - 1]?.norm ?? '') ? before - 1 : -1;
  }
}

/** "van België, Frankrijk en Spanje": the countries behind an office; only one behind a single office. */
export function countriesBehind(
  tokens: readonly Token[],
  at: number,
  names: readonly Mention[],
  plural: boolean,
): OfficeCountry[] {
  const found: OfficeCountry[] = [];
  if (!preposition.test(tokens[at]?.norm ?? '')) return found;
  let next = at + 1;
  for (;;) {
    const country = countryStartingAt(tokens, skipWords(tokens, next, article), names);
    if (!country) return found;
    found.push(country);
    if (!plural || !joint.test(tokens[country.to]?.norm ?? '')) return found;
    next = skipWords(tokens, country.to + 1, preposition);
  }
}

const joint = /^(?:,|en|and)$/;
const preposition = /^(?:van|uit|of|from)$/;
const article = /^(?:de|het|the)$/;

const skipWords = (tokens: readonly Token[], at: number, words: RegExp): number =>
  words.test(tokens[at]?.norm ?? '') ? at + 1 : at;

function countryStartingAt(
  tokens: readonly Token[],
  at: number,
  names: readonly Mention[],
): OfficeCountry | null {
  const mention = names.find(
    (name) => name.type === 'Country' && name.form === 'name' && name.start === tokens[at]?.start,
  );
  return mention ? officeCountry(tokens, mention) : null;
}

function countryEndingAt(
  tokens: readonly Token[],
  end: number,
  names: readonly Mention[],
): OfficeCountry | null {
  const mention = names.find((name) => name.type === 'Country' && name.end === tokens[end - 1]?.end);
  return mention ? officeCountry(tokens, mention) : null;
}

const officeCountry = (tokens: readonly Token[], mention: Mention): OfficeCountry => ({
  code: mention.id.slice('country:'.length),
  mention,
  from: tokens.findIndex((token) => token.start >= mention.start),
  to: tokens.findLastIndex((token) => token.end <= mention.end) + 1,
});
