import type { Span } from '../../model.ts';
import type { Citation, CitationKind } from '../citations/Citation.ts';
import { spansWithin } from '../spansWithin.ts';
import type { Note, Reading } from '../structure/Reading.ts';

/**
 * The documents that a phrase is given as its source: cited in the phrase itself ("motie X (Kamerstuk 32 317, nr. 9)"),
 * or in the first note that is called in it or right behind it. `bodyEnd` is where the sentence ends. Several only
 * where one citation has several numbers ("nrs. 3042 en 3051").
 */
export function citationsFor(
  phrase: Span,
  bodyEnd: number,
  reading: Reading,
  citations: readonly Citation[],
  kind: CitationKind,
): string[] {
  const isSource = (start: number) => !belongsToOtherPaper(reading.text.slice(phrase.start, start));
  const inline = spansWithin(citations, phrase.start, Math.min(phrase.end, bodyEnd)).find(
    (citation) => citation.kind === kind && isSource(citation.start),
  );
  if (inline) return idsOf(inline);
  for (const { note, call } of callsIn(phrase, reading.notes)) {
    if (!isSource(call)) continue;
    const cited = spansWithin(citations, note.start, note.end).find((citation) => citation.kind === kind);
    if (cited) return idsOf(cited);
  }
  return [];
}

/** The one document of a phrase, or null. */
export const citationFor = (...phrase: Parameters<typeof citationsFor>): string | null =>
  citationsFor(...phrase)[0] ?? null;

const idsOf = (citation: Citation): string[] => citation.targets.map((target) => target.id);

interface Call extends Span {
  note: Note;
  call: number;
}

const callsIn = (phrase: Span, notes: readonly Note[]): Call[] =>
  spansWithin(callsOf(notes), phrase.start, phrase.end);

/** The calls of a letter in the order of the text: sorted once for all its phrases, else a long letter takes its square. */
function callsOf(notes: readonly Note[]): readonly Call[] {
  const present = sortedCalls.get(notes);
  if (present) return present;
  const calls = notes
    .flatMap((note) => note.calls.map((call) => ({ note, call, start: call, end: call })))
    .sort((a, b) => a.call - b.call);
  sortedCalls.set(notes, calls);
  return calls;
}

const sortedCalls = new WeakMap<readonly Note[], readonly Call[]>();

/** "… is afgedaan met de brief van 3 maart (Kamerstuk …)": the number of the letter, not of what the phrase names. */
const belongsToOtherPaper = (before: string): boolean =>
  /\b(?:de|het|mijn|onze|deze|dit|the|my|our)\s+(?:\S+\s+){0,2}?(?:kamer|verzamel|voortgangs)?(?:brief|brieven|verslag|fiche|agenda|nota|rapport|rapportage|bijlage|letter|report)(?:\s+(?:aan\s+(?:uw|de)\s+Kamer|(?:van|d\.d\.|of|dated)\s+[^,;()[\]]{0,30}|jl\.?|hierover))*[\s.,]*[([]?\s*(?:Kamerstuk\w*\s*)?$/i.test(
    before.slice(-120),
  );
