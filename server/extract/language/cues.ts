import { type OfWord, type Question, type Word, wordQuestion } from './vocabulary.ts';

/** A kind of words of which one must stand in a sentence for something to be there at all; several are joined by `|`. */
export type Cue = number;

const questions: ((word: Word) => boolean)[] = [];
/** As many as a number has bits. */
const most = 31;

/** Makes a cue of the words that answer to a test: a pattern or a set for their normalised form, or what their letters tell. */
export function cue(test: Question): Cue {
  if (questions.length === most)
    throw new Error(`There is room for ${most} cues: let one of them do for two.`);
  questions.push(wordQuestion(test));
  return 1 << (questions.length - 1);
}

/** The cues that stand in a sentence. */
export function cuesIn(words: readonly OfWord[]): Cue {
  let all = 0;
  for (const { word } of words) {
    if (word.cues === undefined) word.cues = cuesOf(word);
    all |= word.cues;
  }
  return all;
}

/** Asked when the first sentence is read: all cues have been made by then. */
function cuesOf(word: Word): Cue {
  let all = 0;
  questions.forEach((ask, bit) => {
    if (ask(word)) all |= 1 << bit;
  });
  return all;
}
