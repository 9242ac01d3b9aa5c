/** A name as Markdown that reads as the name: nothing in it is markup, and it stays on its line. */
export const escaped = (text: string): string =>
  oneLine(text).replace(/[\\`*_[\]<>#|~&!]/g, (sign) => `\\${sign}`);

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text of no more than so many characters, broken off between words. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : cut.length).replace(/[\s,;:.…–\uD800-\uDBFF-]+$/, '')}…`;
};

/** As a sentence begins with it; "eu-LISA" keeps its own way, and Dutch writes "Eén". */
export const capital = (text: string): string =>
  text
    .replace(
      /^([*“(\s]*)(\p{Ll})(?!\p{L}*[-\p{N}])/u,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^([^\p{L}\p{N}]*)Één(?!\p{L})/u, '$1Eén');

/** With a full stop, unless it has an end of its own. */
export const stopped = (text: string): string => (/[.…!?]$/u.test(text) ? text : `${text}.`);
