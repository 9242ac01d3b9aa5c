/** Matches a sticky pattern at one place in the text, and nowhere else. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the pattern ends when it stands at this place; the place itself when it does not. */
export function skipAt(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at);
  return match === null ? at : at + match[0].length;
}

/** Source of a pattern for what may stand between two words: blanks and at most one line end with its indent, or nothing. */
export const blank = '[^\\S\\n]{0,3}(?:\\n[^\\S\\n]{0,60})?';

/** The same with at least one blank or line end. */
export const gap = '(?:[^\\S\\n]{1,3}(?:\\n[^\\S\\n]{0,60})?|\\n[^\\S\\n]{0,60})';

/** Source of a pattern for any of the dashes that people type between numbers. */
export const dash = '[-\\u2010-\\u2015\\u2212]';
