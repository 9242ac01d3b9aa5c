import type { DocumentAnswer, Span } from '../../server/api/contract.ts';

type Mention = DocumentAnswer['mentions'][number];

/** A stretch of one line that looks the same throughout. Together the stretches are the line, character for character. */
export interface Segment extends Span {
  mention: Mention | null;
  /** Part of the sentence that the address asks for. */
  marked: boolean;
  /** Inside the text of a footnote. */
  note: boolean;
  /** Signs of the format that are not read: kept, but not shown. */
  silent: boolean;
  /** The number in the text that calls a footnote. */
  call: boolean;
}

/** Cuts a line where its look changes. `mentions` are sorted by start; where two overlap the first one counts. */
export const segments = (
  text: string,
  line: Span,
  mentions: readonly Mention[],
  marked: Span | null,
): Segment[] => {
  const own = withoutOverlap(mentions, line);
  const found = markers(text, line);
  const spans = [...own, ...found.map(({ span }) => span), ...(marked ? [marked] : [])];
  const cuts = new Set([line.start, line.end, ...spans.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].filter((cut) => cut >= line.start && cut <= line.end).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? line.end;
    const isIn = (kind: Marker['kind']) =>
      found.some((marker) => marker.kind === kind && covers(marker.span, start));
    return {
      start,
      end,
      mention: own.find((mention) => covers(mention, start)) ?? null,
      marked: marked !== null && covers(marked, start),
      note: isIn('note'),
      silent: isIn('silent'),
      call: isIn('call'),
    };
  });
};

const covers = (span: Span, at: number): boolean => span.start <= at && at < span.end;

const withoutOverlap = (mentions: readonly Mention[], line: Span): Mention[] => {
  const kept: Mention[] = [];
  let end = line.start;
  for (const mention of mentionsIn(mentions, line)) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
};

/** Found by halving: a long letter has thousands of mentions, and each line asks. */
const mentionsIn = (mentions: readonly Mention[], line: Span): readonly Mention[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < line.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.end ?? Number.POSITIVE_INFINITY) <= line.end) end += 1;
  return mentions.slice(low, end);
};

interface Marker {
  kind: 'note' | 'silent' | 'call';
  span: Span;
}

/** The signs that a word processor leaves in plain text: `[footnoteRef:3]`, `[3: …]`, `[bookmark: …]`. */
const markers = (text: string, line: Span): Marker[] => {
  const found: Marker[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(signs)) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    const { call, note } = match.groups ?? {};
    if (call !== undefined) {
      found.push({ kind: 'call', span: { start, end } });
      const number = start + match[0].indexOf(call);
      found.push({ kind: 'silent', span: { start, end: number } });
      found.push({ kind: 'silent', span: { start: end - 1, end } });
    } else if (note !== undefined) {
      found.push({ kind: 'note', span: { start, end } });
      found.push({ kind: 'silent', span: { start, end: start + 1 } });
      found.push({ kind: 'silent', span: { start: end - 1, end } });
    } else {
      found.push({ kind: 'silent', span: { start, end } });
    }
  }
  return found;
};

/** Brackets in a note come in pairs, one deep. */
const signs = /\[footnoteRef:(?<call>\d+)\]|\[(?<note>\d+):(?:[^[\]]|\[[^[\]]*\])*\]|\[bookmark:[^\]]*\]/g;
