import type { StepFacts, StepQuote, StepSent } from '../../api/contract.ts';
import type { KeptStep } from '../../briefings/BriefingContent.ts';
import { factsNow, type Letter } from '../../briefings/factsNow.ts';
import { nodesIn } from '../../briefings/idsIn.ts';
import { namesElsewhere } from '../../briefings/namesElsewhere.ts';
import { idNow, type Present } from '../../briefings/Present.ts';
import { quotesFor } from '../../briefings/quotesFor.ts';
import { viewNow } from '../../briefings/viewNow.ts';
import { publicAddress } from '../../entities/publicAddress.ts';
import type { Reader } from '../Database.ts';
import { readSourceLines, readTitles, type SourceLine } from '../sourceLines.ts';
import { readPresent } from './readPresent.ts';

/** A step as it is sent, with an id. */
export type NamedStep = StepSent & { id: string };

/**
 * Steps with all that they are to hold: what was not sent of facts and quotes is read from the graph, and source lines from
 * the letters that are loaded. What is in no graph stays in the view as it is. All steps are read for at once.
 */
export const completeSteps = async (
  reader: Reader,
  steps: readonly NamedStep[],
  taken: string,
): Promise<KeptStep[]> => {
  const open = steps.filter(({ facts, evidence }) => !facts || !evidence);
  const quoted = steps.flatMap(({ evidence = [] }) => evidence.map(({ documentId }) => documentId));
  const present = await readPresent(reader, {
    nodes: open.flatMap(({ view }) => [...nodesIn(view), ...view.highlights, ...Object.keys(view.places)]),
    relations: open.flatMap(({ view }) => [...view.relations, ...view.highlights]),
    letters: quoted,
    elsewhere: namesElsewhere(steps.flatMap(({ evidence = [] }) => evidence)),
  });
  const documents = [...present.claims.values()].flat().map(({ document }) => document);
  const letterOf = await readLetterOf(reader, documents);
  const line = await readSourceLines(reader, [...quoted, ...documents]);
  return steps.map(({ id, title, text, notes, ...sent }): KeptStep => {
    const now = viewNow(sent.view, present.leads);
    const facts = sent.facts ?? factsNow(now, present, present.claims, letterOf, taken);
    const evidence = sent.evidence
      ? sent.evidence.map((quote) => completeQuote(quote, present, facts, line))
      : quotesFor(now, present.claims).map((quote) => ({ ...quote, ...line(quote.documentId, quote) }));
    return { id, title, text, notes, view: sent.facts ? sent.view : now, evidence, facts };
  });
};

type QuoteSent = NonNullable<StepSent['evidence']>[number];

/** A quote with its source line: that of its letter where it is loaded, else what is known of it. */
const completeQuote = (sent: QuoteSent, present: Present, facts: StepFacts, line: SourceLine): StepQuote => {
  const { documentId, start, end, quote } = sent;
  const relations = sent.relations.map((id) => idNow(present.leads, id));
  if (present.letters.has(documentId)) return { ...line(documentId, { start, end, quote }), relations };
  const letter = facts.letters.find(({ id }) => id === documentId);
  return {
    ...{ start, end, quote, documentId, relations },
    title: sent.title ?? letter?.title ?? documentId,
    date: sent.date ?? letter?.date ?? null,
    section: sent.section ?? null,
    url: sent.url ?? letter?.url ?? publicAddress(documentId),
  };
};

const readLetterOf = async (
  reader: Reader,
  documents: readonly string[],
): Promise<(id: string) => Letter> => {
  const titles = await readTitles(reader, [...new Set(documents)]);
  const letters = new Map(
    titles.map(({ id, title, date }) => [id, { id, title, date, url: publicAddress(id) }]),
  );
  return (id) => letters.get(id) ?? { id, title: id, date: null, url: publicAddress(id) };
};
