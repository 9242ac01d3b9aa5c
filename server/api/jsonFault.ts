/** Where a JSON text stops being one, and what was there; `at` is an offset into it. */
export interface JsonFault {
  at: number;
  /** The character that cannot stand there; undefined where the text ends too early. */
  found: string | undefined;
}

/**
 * The first place where a text is no JSON, or undefined where it is. JavaScript's own parser tells no place for every fault,
 * so this reads along; without recursion, for what is edited wrongly may be as deep as it likes.
 */
export const jsonFault = (text: string): JsonFault | undefined => {
  const open: (Step['opens'] | undefined)[] = [];
  let expected: Expected = 'value';
  for (let at = whitespace(text, 0); ; at += whitespace(text, at)) {
    if (expected === 'after' && open.length === 0)
      return at < text.length ? { at, found: text[at] } : undefined;
    const step: Step | undefined = steps[expected].find(
      ({ token: fits, inside }) => (inside === undefined || inside === open.at(-1)) && fits(text, at) > 0,
    );
    if (!step) return faultAt(text, expected === 'colon' || expected === 'after' ? at : at + begun(text, at));
    at += step.token(text, at);
    if (step.opens) open.push(step.opens);
    if (step.closes) open.pop();
    expected = step.next;
  }
};

const faultAt = (text: string, at: number): JsonFault => ({ at, found: text[at] });

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'after';

/** What may come next, and what may come after that. */
interface Step {
  token: Token;
  opens?: '[' | '{';
  closes?: true;
  /** Only between these. */
  inside?: '[' | '{';
  next: Expected;
}

/** How many characters of a kind stand at a place of a text. */
type Token = (text: string, at: number) => number;

const token = (pattern: string): Token => {
  const sticky = new RegExp(pattern, 'y');
  return (text, at) => {
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0].length ?? 0;
  };
};

const plain = String.raw`[^"\\\u0000-\u001f]*`;
const characters = String.raw`"${plain}(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})${plain})*`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const whitespace = token(String.raw`[ \t\n\r]*`);
/** A text that goes wrong does so at its end, not where it began. */
const begun = token(characters);

const values: readonly Step[] = [
  { token: token(`${characters}"|${number}|true|false|null`), next: 'after' },
  { token: token('\\{'), opens: '{', next: 'key or }' },
  { token: token('\\['), opens: '[', next: 'value or ]' },
];
const key: Step = { token: token(`${characters}"`), next: 'colon' };
const endOfObject: Step = { token: token('\\}'), inside: '{', closes: true, next: 'after' };
const endOfList: Step = { token: token('\\]'), inside: '[', closes: true, next: 'after' };

const steps: Readonly<Record<Expected, readonly Step[]>> = {
  value: values,
  'value or ]': [...values, endOfList],
  key: [key],
  'key or }': [key, endOfObject],
  colon: [{ token: token(':'), next: 'value' }],
  after: [
    { token: token(','), inside: '{', next: 'key' },
    { token: token(','), inside: '[', next: 'value' },
    endOfObject,
    endOfList,
  ],
};
