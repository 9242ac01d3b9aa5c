import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { endOfCapitals, isCapital } from '../language/capitals.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import { slugOf } from './slugOf.ts';
import { wordsOf } from './wordsOf.ts';

const isCommittee = wordTest(({ raw }) => raw === 'Committee' || raw === 'Subcommittee');
const article = /^(?:the|this|that|a|our|your|its)$/;

/** Committees of parliaments that no table knows, by their English names: "the Transport Committee", "the Joint Committee on Justice". */
export function findCommittees(tokens: readonly Token[]): Mention[] {
  return atWords(tokens, isCommittee, (token, at) => {
    let from = at;
    while (isNamePart(tokens, from - 1)) from -= 1;
    const to = endOfTopic(tokens, at + 1);
    const adds = tokens.slice(from, at).some(({ norm }) => !/^(?:joint|select|standing|special)$/.test(norm));
    if (!adds && to === at + 1) return [];
    const name = wordsOf(tokens, from, to);
    // "the LIBE Committee" goes by its letters.
    const letters =
      at - from === 1 && /^\p{Lu}{3,}$/u.test(tokens[from]?.raw ?? '') ? tokens[from]?.raw : undefined;
    return [
      {
        start: tokens[from]?.start ?? token.start,
        end: tokens[to - 1]?.end ?? token.end,
        type: 'Organisation',
        id: `organisation:${slugOf(letters ?? name)}`,
        name,
        form: 'name',
        properties: { kind: 'chamber' },
      },
    ];
  });
}

/** A word with a capital that is no article, or "and" and a comma between two such words. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCapital(token)) return !article.test(token.norm);
  const isListed = token.norm === ',' && tokens.slice(at, at + 5).some(({ norm }) => norm === 'and');
  return (
    (token.norm === 'and' || isListed) &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at + 1]) &&
    !article.test(tokens[at - 1]?.norm ?? '')
  );
}

/** One past "on European Union Affairs". */
function endOfTopic(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'on' || !isCapital(tokens[at + 1])) return at;
  return endOfCapitals(tokens, at + 2, /^(?:and|,|of|the)$/);
}
