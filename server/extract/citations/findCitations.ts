import { matcherOf } from '../startPlaces.ts';
import type { Citation, CitationForm } from './Citation.ts';
import { citationForms } from './forms/index.ts';

export type { Citation, CitationKind, CitationTarget } from './Citation.ts';

/**
 * Finds every citation of an official document or an instrument of law, in the order of the text; none
 * overlap. Offsets are UTF-16 code units. Takes time linear in the length of the text.
 */
export function findCitations(text: string): Citation[] {
  const found = [...cuesOf(text)].flatMap(([form, cues]) => citationsOfForm(text, form, cues));
  return withoutOverlap(found.sort(firstThenLongest));
}

const cuesOf = matcherOf(citationForms, ({ cue, starts }) => ({ pattern: cue, starts }));

function citationsOfForm(text: string, form: CitationForm, cues: readonly RegExpExecArray[]): Citation[] {
  const citations: Citation[] = [];
  let readUpTo = 0;
  for (const cue of cues) {
    if (cue.index < readUpTo) continue;
    const citation = form.read(text, cue);
    if (citation === null) continue;
    citations.push(citation);
    readUpTo = citation.end;
  }
  return citations;
}

const firstThenLongest = (a: Citation, b: Citation): number => a.start - b.start || b.end - a.end;

function withoutOverlap(sorted: Citation[]): Citation[] {
  const kept: Citation[] = [];
  let end = 0;
  for (const citation of sorted) {
    if (citation.start < end) continue;
    kept.push(citation);
    end = citation.end;
  }
  return kept;
}
