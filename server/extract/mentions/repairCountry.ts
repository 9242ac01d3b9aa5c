import { countryLexicon, countryName } from '../../entities/data/countryLexicon.ts';
import type { Mention } from '../../entities/Mention.ts';
import { isCapital } from '../language/capitals.ts';
import { isOneSlipAway } from '../language/editDistance.ts';
import { normalise, type Token } from '../language/tokenise.ts';

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
  if (!token || token.glued || tokens[at + 1]?.glued || token.norm.length < shortest || !isCapital(token))
    return null;
  if (knownWords.has(token.norm)) return null;
  const genitive = candidatesOf(token.norm.slice(0, -1)).find(({ norm }) => `${norm}s` === token.norm);
  const slip =
    genitive ??
    candidatesOf(token.norm).find(
      ({ norm }) => isOneSlipAway(token.norm, norm) && !isEnding(token.norm, norm),
    );
  if (!slip) return null;
  const mention: Mention = {
    start: token.start,
    end: token.end,
    type: 'Country',
    id: `country:${slip.code}`,
    name: countryName(slip.code).nl,
    form: genitive ? 'adjective' : 'name',
  };
  return genitive ? mention : { ...mention, aliases: [token.raw], warning: misspelling(token, slip.form) };
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
