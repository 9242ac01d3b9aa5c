import type { Span } from '../../model.ts';
import { firstWhere } from '../firstWhere.ts';
import { type Written, writtenIn } from './writtenIn.ts';

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

/** The hyphen behind half a word, a line end, and the other half in small letters. */
const broken = /-(?<=(?<![\p{L}-])(?<first>\p{L}{2,})-)[^\S\n]*\n[^\S\n]*(?<second>\p{Ll}+)/uy;
/** "asiel-\nen migratiebeleid": the hyphen stands for the rest of the word. */
const suspended = /^(?:en|of|and|or|dan|to|tot|als|noch|respectievelijk)$/;

/** "Kro-\natië" becomes "Kroatië" with its line end behind it. Offsets beyond the word stay what they were. */
export function joinBrokenWords(text: string): Joined {
  const found = brokenWords(text);
  if (found.length === 0) return { text, placed: (span) => span };
  const written = writtenIn(
    text,
    found.flatMap(({ first, second }) => [`${first}-${second}`, first + second]),
  );
  const breaks: Break[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, first, second } of found) {
    const word = keepsHyphen(first, second, written) ? `${first}-${second}` : first + second;
    const room = end - start - word.length;
    breaks.push({ start, hyphen: start + first.length, end, shift: room });
    pieces.push(text.slice(at, start), word, ' '.repeat(room - 1), '\n');
    at = end;
  }
  const place = placedIn(breaks);
  return {
    text: pieces.join('') + text.slice(at),
    placed: ({ start, end }) => ({ start: place(start), end: place(end) }),
  };
}

/** The two halves of each broken word, and where they stand together. */
function brokenWords(text: string): (Span & { first: string; second: string })[] {
  const found: (Span & { first: string; second: string })[] = [];
  let upTo = 0;
  for (const { index: hyphen } of text.matchAll(/-(?=\s)/g)) {
    broken.lastIndex = hyphen;
    const match = broken.exec(text);
    const { first = '', second = '' } = match?.groups ?? {};
    const start = hyphen - first.length;
    if (!match || start < upTo) continue;
    upTo = hyphen + match[0].length;
    if (!suspended.test(second)) found.push({ start, end: upTo, first, second });
  }
  return found;
}

/** Where a place in the joined text stood in the text that was read. */
function placedIn(breaks: readonly Break[]): (offset: number) => number {
  return (offset) => {
    const inside = breaks[firstWhere(breaks, ({ start }) => start >= offset) - 1];
    if (!inside || offset <= inside.hyphen || offset >= inside.end) return offset;
    return Math.min(inside.end, offset + inside.shift);
  };
}

/** A hyphen of its own: by its first half, or because the text writes it so elsewhere or has the first half as a name. */
function keepsHyphen(first: string, second: string, written: Written): boolean {
  if (/^\p{Lu}{2,}$/u.test(first) || /^(?:non|ex|oud|vice|anti|pro|co|semi|niet|self)$/i.test(first))
    return true;
  if (written.within.has(`${first}-${second}`)) return true;
  if (written.within.has(first + second) || !/^\p{Lu}\p{Ll}{3,}/u.test(first)) return false;
  return written.words.has(first);
}
