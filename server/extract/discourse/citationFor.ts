import type { Span } from '../../model.ts';
import type { Citation, CitationKind } from '../citations/Citation.ts';
import { spansWithin } from '../spansWithin.ts';
import type { Reading } from '../structure/Reading.ts';

/**
 * The document that a phrase is given as its source: cited in the phrase itself ("motie X (Kamerstuk 32 317, nr. 9)"),
 * or in the first note that is called in it or right behind it. `bodyEnd` is where the sentence ends.
 */
export function citationFor(
  phrase: Span,
  bodyEnd: number,
  reading: Reading,
  citations: readonly Citation[],
  kind: CitationKind,
): string | null {
  const inline = spansWithin(citations, phrase.start, Math.min(phrase.end, bodyEnd)).find(
    (citation) => citation.kind === kind,
  );
  if (inline) return inline.targets[0]?.id ?? null;
  const note = reading.notes
    .filter((candidate) => candidate.calls.some((call) => call >= phrase.start && call <= phrase.end))
    .sort((a, b) => firstCall(a.calls, phrase) - firstCall(b.calls, phrase))[0];
  if (!note) return null;
  return (
    spansWithin(citations, note.start, note.end).find((citation) => citation.kind === kind)?.targets[0]?.id ??
    null
  );
}

const firstCall = (calls: readonly number[], phrase: Span): number =>
  Math.min(...calls.filter((call) => call >= phrase.start && call <= phrase.end));
