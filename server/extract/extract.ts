import { canonicalId } from '../entities/known.ts';
import type { GraphDocument, Warning } from '../model.ts';
import type { SourceText } from '../readers/SourceText.ts';
import { analyse } from './analyse.ts';
import { assemble } from './assemble.ts';
import { findCitations } from './citations/findCitations.ts';
import { documentDate } from './dates/documentDate.ts';
import { findDates } from './dates/findDates.ts';
import { fatesOf } from './discourse/fateOf.ts';
import { passagesOf } from './discourse/passagesOf.ts';
import { readCommitments } from './discourse/readCommitments.ts';
import { readInitiatives } from './discourse/readInitiatives.ts';
import { readMotions } from './discourse/readMotions.ts';
import { SpokenOf } from './discourse/SpokenOf.ts';
import { loreOf } from './Lore.ts';
import { letterOf } from './letterOf.ts';
import { once } from './once.ts';
import { placedInSource } from './placedInSource.ts';
import { settleFindings } from './settleFindings.ts';
import { frameFindings } from './steps/frameFindings.ts';
import { signatures } from './steps/holds.ts';
import { steps } from './steps/index.ts';
import { joinBrokenWords } from './structure/joinBrokenWords.ts';
import { readStructure } from './structure/readStructure.ts';
import { titleOf } from './structure/titleOf.ts';
import type { Finding, World } from './World.ts';
import { withDays } from './withDays.ts';

/**
 * Reads a letter: text → structure → mentions → clauses → frames → relations with their evidence. Pure: the same text
 * and options give the same graph document. Every span is in UTF-16 code units into `source.text`.
 */
export const extract = (source: SourceText): GraphDocument => extractWithReasons(source).graph;

/** A letter that was read, with the findings that its relations were made of: which frame or rule, and where. */
export interface Extraction {
  graph: GraphDocument;
  findings: readonly Finding[];
}

export function extractWithReasons(source: SourceText): Extraction {
  const joined = joinBrokenWords(source.text);
  const extraction = read({ ...source, text: joined.text });
  return joined.text === source.text ? extraction : placedInSource(extraction, source.text, joined.placed);
}

function read(source: SourceText): Extraction {
  const reading = readStructure(source.text);
  const lore = loreOf(reading.language);
  const found = source.date ? null : documentDate(source.text);
  const date = source.date ?? found?.date ?? null;
  const letter = letterOf(reading, lore, date);
  const citations = findCitations(source.text);
  const dates = findDates(
    source.text,
    date ? { reference: found?.how === 'meeting' ? weeksAfter(date) : date } : {},
  );
  const sentences = analyse(reading, citations, dates, lore, letter);

  const initiatives = readInitiatives(sentences, reading);
  const motions = readMotions(sentences, reading, citations);
  const commitments = readCommitments(sentences, reading, citations, letter);
  const passages = once(() => passagesOf({ motions, commitments, sentences }));
  const world: World = {
    documentId: source.id,
    reading,
    letter,
    lore,
    citations,
    sentences,
    initiatives,
    spoken: new SpokenOf(initiatives),
    motions,
    commitments,
    passages,
    fates: once(() => fatesOf(motions, passages(), lore.language.code, source.text)),
  };

  const signed = signatures(world);
  const settled = settleFindings(
    [
      ...frameFindings(world, initiatives),
      ...steps.flatMap((step) => step(world)),
      ...signed.map(({ finding }) => finding),
    ].map((finding) => ({ ...finding, from: canonicalId(finding.from), to: canonicalId(finding.to) })),
    world,
  );
  const findings = withDays(settled, dates, source.text);
  const title = source.title ?? titleOf(source, reading);
  const warnings = [
    ...source.warnings,
    ...dateWarning(found),
    ...citations.flatMap((citation) => citation.warnings),
  ];
  const signatories = signed.map(({ person }) => person);
  const graph = assemble({ world, source, title, date, findings, signatories, warnings });
  return { graph, findings };
}

/** A letter that reports a meeting was written some weeks after it: its "5 juni jl." is the one just past. */
const weeksAfter = (day: string): string =>
  new Date(Date.parse(day) + 42 * 24 * 3600 * 1000).toISOString().slice(0, 10);

const dateWarning = (found: ReturnType<typeof documentDate>): Warning[] =>
  found?.how === 'meeting'
    ? [
        {
          code: 'date-of-meeting',
          message: {
            nl: `De brief heeft geen datum; ${found.date} is de eerste dag van de vergadering waarvan hij verslag doet.`,
            en: `The letter bears no date; ${found.date} is the first day of the meeting that it reports.`,
          },
          start: found.start,
          end: found.end,
        },
      ]
    : [];
