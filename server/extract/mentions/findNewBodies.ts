import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { isCapital } from '../language/capitals.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import { slugOf } from './slugOf.ts';
import { wordsOf } from './wordsOf.ts';

/** Nouns for bodies; in Dutch they also end a compound. */
const bodies =
  /(?:agency|operators?|commission|authority|office|network|council|association|federation|institute|centre|center|board|organi[sz]ation|foundation|service|bureau|assembly|fund|laboratory|university|autoriteit|agentschap|dienst|raad|kamer|commissie|instituut|stichting|centrum|organisatie|inspectie|fonds|vereniging|netwerk|instelling|koepel|bond|comite|college|orde|unie)$/;
const links = /^(?:of|for|and|the|on|to|van|voor|de|het|der|en|tegen|inzake)$/;

const isOpen = wordTest(/^\($/);
export const newBodyCue = cue(/^\($/);

/** How many words a name before its letters may have. */
const longest = 12;

/**
 * Bodies that no table knows, by the letters that the text gives them: "National Energy System Operator (NESO)", "the
 * Commission for Regulation of Utilities (CRU)". The letters must be those of the words.
 */
export function findNewBodies(tokens: readonly Token[]): Mention[] {
  return atWords(tokens, isOpen, (_open, at) => {
    const letters = tokens[at + 1];
    if (!letters || !/^\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*$/u.test(letters.raw)) return [];
    const close =
      tokens[at + 2]?.norm === ')'
        ? at + 2
        : tokens[at + 2]?.glued && tokens[at + 3]?.norm === ')'
          ? at + 3
          : -1;
    if (close === -1) return [];
    const from = nameStart(tokens, at, letters.raw);
    const first = tokens[from];
    if (!first || !tokens.slice(from, at).some(({ norm }) => bodies.test(norm))) return [];
    const short = wordsOf(tokens, at + 1, close);
    return [
      {
        start: first.start,
        end: tokens[at - 1]?.end ?? first.end,
        type: 'Organisation',
        id: `organisation:${slugOf(short)}`,
        name: wordsOf(tokens, from, at),
        form: 'name',
        aliases: [short],
      },
    ];
  });
}

/** Back over words with capitals and the small words between them, as far as the letters ask; -1 where they do not fit. */
function nameStart(tokens: readonly Token[], end: number, letters: string): number {
  const wanted = letters.toLowerCase();
  for (let from = end - 1; from >= Math.max(0, end - longest); from -= 1) {
    const token = tokens[from];
    if (!token || token.mark) return -1;
    if (!isCapital(token)) {
      if (!links.test(token.norm) && !token.glued) return -1;
      continue;
    }
    const initials = tokens
      .slice(from, end)
      .filter((word) => isCapital(word) || word.glued)
      .map(({ norm }) => norm.charAt(0))
      .join('');
    const all = tokens
      .slice(from, end)
      .map(({ norm }) => norm.charAt(0))
      .join('');
    if (all === wanted) return from;
    const before = tokens[from - 1];
    const goesOn = isCapital(before) || (links.test(before?.norm ?? '') && isCapital(tokens[from - 2]));
    if (
      initials.startsWith(wanted.charAt(0)) &&
      isWithin(wanted, initials, end - from) &&
      !(goesOn && initials.length < wanted.length)
    )
      return from;
  }
  return -1;
}

/** Whether most letters are initials, in their order. */
function isWithin(letters: string, initials: string, words: number): boolean {
  let at = 0;
  for (const letter of letters) if (initials[at] === letter) at += 1;
  return words > 1 && at >= Math.min(initials.length, letters.length) - 1 && at >= 2;
}
