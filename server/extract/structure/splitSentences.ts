import type { Span } from '../../model.ts';

/** Abbreviations after which a full stop ends no sentence, in Dutch and English letters. */
const abbreviations = new Set(
  `hon rt jl nr nrs art artt bijv bv o.a m.b.t i.v.m t.a.v d.d a.s c.s d.w.z e.d e.g i.e enz etc vgl resp incl excl ca blz p pp
   dhr mw mevr prof dr mr mrs ms drs ir ing st stb stcrt trb jo nl t.b.v n.a.v o.b.v a.d.h.v m.n m.i z.g zgn zg vs cf no vol inc ltd co sr jr gen
   jan feb mrt apr jun jul aug sep sept okt nov dec par para fig min max tel afd hfst kst`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Sentences of one paragraph. A stop ends one where a new one begins: white space, then a capital, digit or quote.
 * The number of a note may stand between: "de motie van het lid Veltman.1 Hierin".
 */
export function splitSentences(body: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const match of body.slice(paragraph.start, paragraph.end).matchAll(stop)) {
    const at = paragraph.start + match.index;
    const end = at + match[0].length;
    if (!endsSentence(body, at, end, match[0])) continue;
    push(body, sentences, start, end);
    start = end;
  }
  push(body, sentences, start, paragraph.end);
  return sentences;
}

const stop = /[.?!]+[)”"’'\]]*(?:(?<=\p{Ll}{3}[.?!])\d{1,2})?(?=\s)/gu;

function push(body: string, sentences: Span[], from: number, to: number): void {
  const text = body.slice(from, to);
  let start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  while (end - start > longest) {
    const cut = cutBefore(body, start, start + longest);
    sentences.push({ start, end: cut });
    start = cut + (/^\s*/.exec(body.slice(cut, end))?.[0].length ?? 0);
  }
  if (end > start) sentences.push({ start, end });
}

/**
 * In code units. No sentence of a letter is so long: it is a table or a list without marks, or no prose at all; read as
 * one, all its words would have to be held against each other.
 */
const longest = 5_000;

/** Behind the last comma, semicolon or else blank before an offset; the offset itself where there is none. */
function cutBefore(body: string, start: number, offset: number): number {
  const text = body.slice(start, offset);
  const mark = Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '));
  const cut = mark > longest / 2 ? mark + 1 : Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  if (cut > 0) return start + cut;
  // Not between the two halves of one sign.
  return /[\ud800-\udbff]$/.test(text) ? offset - 1 : offset;
}

function endsSentence(body: string, at: number, end: number, stop: string): boolean {
  const next = body.slice(end, end + 200).trimStart();
  if (!/^[“"‘'([–-]?[\p{Lu}\d]/u.test(next)) return false;
  if (!stop.startsWith('.')) return true;
  const before = body
    .slice(Math.max(0, at - 30), at)
    .replace(/^.*\s/s, '')
    .replace(/^[(“"‘']+/, '');
  const word = before.toLowerCase();
  if (
    word === 'jl' ||
    word === 'a.s' ||
    word === 'c.s' ||
    word === 'al' ||
    word === 'etc' ||
    word === 'enz' ||
    word === 'inc'
  )
    return /^[\p{Lu}“"]/u.test(next) && !/^\p{Lu}{2,}/u.test(next) && !isName(next);
  if (abbreviations.has(word)) return false;
  // Initials of a name ("D.M. van Weel") and a numbered heading's own number ("3. Overig").
  return !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && !/^\d{1,2}$/.test(before) ? true : /^\d{4}$/.test(before);
}

/** After "c.s." a name may go on: "Piri c.s. Kamerstuk" does, "Piri c.s. De motie" does not. */
const isName = (next: string): boolean => /^(?:Kamerstuk|Handelingen|\d)/.test(next);
