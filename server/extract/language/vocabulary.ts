/** A word as it is printed, with what its letters alone tell: looked at once, however often letters use it. */
export interface Word {
  readonly raw: string;
  /** Lower case, without accents: how words are compared. */
  readonly norm: string;
  /** No letter or figure in it: a comma, a bracket. */
  readonly isMark: boolean;
  readonly hasCapital: boolean;
  /** What questions have been answered: two bits for each, by its number. */
  answers: Uint8Array;
  /** Which cues it is, once a sentence with it has been read. */
  cues: number | undefined;
}

/** Anything that is one word: a token of a sentence, a unit of a clause. */
export interface OfWord {
  word: Word;
}

/** So many words are kept; a server that has read more than that begins anew. */
const most = 50_000;
const words = new Map<string, Word>();
const none = new Uint8Array(0);

/** The word of this spelling. */
export function wordOf(slice: string): Word {
  const known = words.get(slice);
  if (known) return known;
  if (words.size >= most) words.clear();
  const raw = ownCopyOf(slice);
  const word = {
    raw,
    norm: normalise(raw),
    isMark: !/[\p{L}\p{N}]/u.test(raw),
    hasCapital: /^\p{Lu}/u.test(raw),
    answers: none,
    cues: undefined,
  };
  words.set(raw, word);
  return word;
}

/** A slice of a letter would keep the whole letter in memory for as long as the word is kept. */
const ownCopyOf = (slice: string): string => Buffer.from(slice, 'utf16le').toString('utf16le');

/** The word of what is no word: nothing is true of it. */
export const noWord: Word = { raw: '', norm: '', isMark: false, hasCapital: false, answers: none, cues: 0 };

/** A question about a word alone: a pattern or a set for its normalised form, or what else its letters tell. */
export type Question = RegExp | ReadonlySet<string> | ((word: Word) => boolean);

let questions = 0;

/** A question that is asked once of each word. Of no word at all the answer is no. */
export function wordTest(test: Question): (of: OfWord | undefined) => boolean {
  const ask = wordQuestion(test);
  const byte = questions >> 2;
  const shift = (questions & 3) * 2;
  questions += 1;
  return (of) => {
    if (of === undefined) return false;
    const { word } = of;
    const known = ((word.answers[byte] ?? 0) >> shift) & 3;
    if (known !== 0) return known === yes;
    if (word === noWord) return false;
    const answer = ask(word);
    if (word.answers.length <= byte) word.answers = widened(word.answers);
    word.answers[byte] = (word.answers[byte] ?? 0) | ((answer ? yes : no) << shift);
    return answer;
  };
}

const yes = 2;
const no = 1;

/** Room for the answers to all questions that there are by now. */
function widened(answers: Uint8Array): Uint8Array {
  const wider = new Uint8Array((questions + 3) >> 2);
  wider.set(answers);
  return wider;
}

export function wordQuestion(test: Question): (word: Word) => boolean {
  if (test instanceof RegExp) return ({ norm }) => test.test(norm);
  return typeof test === 'function' ? test : ({ norm }) => test.has(norm);
}

/** Lower case without accents, so that "Moldavië" and "Moldavie" are one word. */
export const normalise = (word: string): string =>
  isAscii.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with its control characters
const isAscii = /^[\x00-\x7f]*$/;
