import { countryLexicon, countryName } from '../../entities/data/countryLexicon.ts';
import type { Mention } from '../../entities/Mention.ts';
import { isOneSlipAway } from '../language/editDistance.ts';
import { normalise, type Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';

const shortest = 7;

/** Names of one word and seven letters or more, by their two ends: a slip leaves at least one of them whole. */
const candidates = new Map<string, { code: string; form: string; norm: string }[]>();
const knownWords = new Set(countryLexicon.map(({ form }) => normalise(form)));
for (const { code, form, kind } of countryLexicon) {
  if (kind !== 'name' || form.length < shortest || /[\s-]/.test(form)) continue;
  const norm = normalise(form);
  for (const key of [norm.slice(0, 3), norm.slice(-3)])
    candidates.set(key, [...(candidates.get(key) ?? []), { code, form, norm }]);
}

/**
 * A country's name with one slip ("Denenmarken"): it counts as the country, with a warning. Words that differ by an
 * ending of the language (a genitive, an adjective, an inhabitant) are no slips.
 */
export function repairCountry(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (!token || !hasSlip(token) || token.glued || tokens[at + 1]?.glued) return null;
  const slip = slipOf(token.norm);
  if (!slip) return null;
  const mention: Mention = {
    start: token.start,
    end: token.end,
    type: 'Country',
    id: `country:${slip.code}`,
    name: countryName(slip.code).nl,
    form: slip.isGenitive ? 'adjective' : 'name',
  };
  return slip.isGenitive
    ? mention
    : { ...mention, aliases: [token.raw], warning: misspelling(token, slip.form) };
}

const hasSlip = wordTest(
  ({ norm, hasCapital }) =>
    hasCapital && norm.length >= shortest && !knownWords.has(norm) && slipOf(norm) !== null,
);

/** The country that a word is one letter away from, or the genitive of. */
function slipOf(word: string): { code: string; form: string; isGenitive: boolean } | null {
  const genitive = candidatesOf(word.slice(0, -1)).find(({ norm }) => `${norm}s` === word);
  const slip =
    genitive ?? candidatesOf(word).find(({ norm }) => isOneSlipAway(word, norm) && !isEnding(word, norm));
  return slip ? { ...slip, isGenitive: genitive !== undefined } : null;
}

const candidatesOf = (norm: string) => [
  ...(candidates.get(norm.slice(0, 3)) ?? []),
  ...(candidates.get(norm.slice(-3)) ?? []),
];

/** One letter at the very end is grammar, not a slip: "Duitslands". */
const isEnding = (word: string, name: string): boolean => word.startsWith(name);

const misspelling = (token: Token, form: string) => ({
  code: 'misspelled-country',
  message: { nl: `“${token.raw}” is gelezen als ${form}.`, en: `“${token.raw}” was read as ${form}.` },
  start: token.start,
  end: token.end,
});
