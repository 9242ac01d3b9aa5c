import type { Span } from '../../model.ts';

/** A text in which no word is broken over a line end, and where its stretches stand in the text that was read. */
export interface Joined {
  /** As long as the text that was read: what a joined word gives up stands behind it as spaces. */
  text: string;
  /** A stretch of `text` as a stretch of the text that was read. */
  placed: (span: Span) => Span;
}

/** A word in two halves: where it begins, where its hyphen was, and by how much its second half moved to the left. */
interface Break {
  start: number;
  hyphen: number;
  end: number;
  shift: number;
}

/** Half a word, a hyphen, a line end, and the other half in small letters. */
const broken = /(?<![\p{L}-])(\p{L}{2,})-[^\S\n]*\n[^\S\n]*(\p{Ll}+)/gu;
/** "asiel-\nen migratiebeleid": the hyphen stands for the rest of the word. */
const suspended = /^(?:en|of|and|or|dan|to|tot|als|noch|respectievelijk)$/;

/** "Kro-\natië" becomes "Kroatië" with its line end behind it. Offsets beyond the word stay what they were. */
export function joinBrokenWords(text: string): Joined {
  if (!text.includes('-')) return { text, placed: (span) => span };
  const breaks: Break[] = [];
  const joined = text.replace(broken, (all, first: string, second: string, start: number) => {
    if (suspended.test(second)) return all;
    const word = keepsHyphen(first, second, text) ? `${first}-${second}` : first + second;
    const end = start + all.length;
    const hyphen = start + first.length;
    breaks.push({ start, hyphen, end, shift: all.length - word.length });
    return `${word}${' '.repeat(all.length - word.length - 1)}\n`;
  });
  const at = (offset: number) => {
    const inside = breaks.find(({ start, end }) => start < offset && offset < end);
    if (!inside || offset <= inside.hyphen) return offset;
    return Math.min(inside.end, offset + inside.shift);
  };
  return { text: joined, placed: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}

/** A hyphen of its own: by its first half, or because the text writes it so elsewhere or has the first half as a name. */
function keepsHyphen(first: string, second: string, text: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(first) || /^(?:non|ex|oud|vice|anti|pro|co|semi|niet|self)$/i.test(first))
    return true;
  if (text.includes(`${first}-${second}`)) return true;
  if (text.includes(first + second) || !/^\p{Lu}\p{Ll}{3,}/u.test(first)) return false;
  return new RegExp(`(?<![\\p{L}-])${first}(?![\\p{L}-])`, 'u').test(text);
}
