import type { GraphDocument, Quote, Span } from '../model.ts';
import type { Extraction } from './extract.ts';

/** What was read in a text with its broken words joined, as places and quotes of the text itself. */
export function placedInSource(
  { graph, findings }: Extraction,
  text: string,
  placed: (span: Span) => Span,
): Extraction {
  const quoted = (quote: Quote): Quote => {
    const span = placed(quote);
    return { ...span, quote: text.slice(span.start, span.end) };
  };
  return {
    graph: {
      ...graph,
      document: { ...graph.document, text },
      sections: graph.sections.map((section) => ({ ...section, ...placed(section) })),
      entities: graph.entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map(placed),
        evidence: Object.fromEntries(
          Object.entries(entity.evidence).map(([key, quotes]) => [key, quotes.map(quoted)]),
        ),
      })),
      relations: graph.relations.map((relation) => ({
        ...relation,
        evidence: relation.evidence.map(quoted),
      })),
      warnings: graph.warnings.map((warning) => ({ ...warning, ...placedWarning(warning, placed) })),
    },
    findings: findings.map((finding) => ({ ...finding, evidence: placed(finding.evidence) })),
  };
}

const placedWarning = (
  { start, end }: GraphDocument['warnings'][number],
  placed: (span: Span) => Span,
): Partial<Span> => (start === undefined || end === undefined ? {} : placed({ start, end }));
