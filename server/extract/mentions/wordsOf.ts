import type { Token } from '../language/tokenise.ts';

/** The words of a stretch of tokens as they are printed, in one line; words that a hyphen joins keep it. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ raw, glued, start }, index, words) => {
      if (index === 0) return raw;
      return `${glued ? '-' : start === words[index - 1]?.end ? '' : ' '}${raw}`;
    })
    .join('')
    .replace(/ - /g, '- ');
