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
  let at = 0;
  const open: string[] = [];
  let expected: Expected = 'value';
  for (;;) {
    at += whitespace.lengthAt(text, at);
    const found = text[at];
    if (expected === 'end') return found === undefined ? undefined : { at, found };
    if (expected === 'value or ]' && found === ']') expected = 'comma';
    else if (expected === 'value' || expected === 'value or ]') {
      if (found === '{' || found === '[') {
        open.push(found);
        expected = found === '{' ? 'key or }' : 'value or ]';
        at += 1;
        continue;
      }
      const length = scalar.lengthAt(text, at);
      if (length === 0) return faultIn(text, at);
      at += length;
      expected = open.length > 0 ? 'comma' : 'end';
      continue;
    } else if (expected === 'key or }' && found === '}') expected = 'comma';
    else if (expected === 'key' || expected === 'key or }') {
      const length = string.lengthAt(text, at);
      if (length === 0) return faultIn(text, at);
      at += length;
      expected = 'colon';
      continue;
    } else if (expected === 'colon') {
      if (found !== ':') return { at, found };
      at += 1;
      expected = 'value';
      continue;
    }
    const inside = open.at(-1);
    if (found === ',') expected = inside === '{' ? 'key' : 'value';
    else if (found === (inside === '{' ? '}' : ']')) {
      open.pop();
      expected = open.length > 0 ? 'comma' : 'end';
    } else return { at, found };
    at += 1;
  }
};

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

/** Within a text or a number that is none: where it goes wrong, and not where it began. */
const faultIn = (text: string, at: number): JsonFault => {
  const end = at + begun.lengthAt(text, at);
  return { at: end, found: text[end] };
};

const token = (pattern: string) => {
  const sticky = new RegExp(pattern, 'y');
  return {
    lengthAt: (text: string, at: number): number => {
      sticky.lastIndex = at;
      return sticky.exec(text)?.[0].length ?? 0;
    },
  };
};

const characters = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*`;
const whitespace = token(String.raw`[ \t\n\r]*`);
const string = token(`${characters}"`);
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const scalar = token(`${characters}"|${number}|true|false|null`);
const begun = token(characters);
