import type { GraphDocument } from '../model.ts';
import type { SourceText } from '../readers/SourceText.ts';

/** Placeholder of the first hour: replaced as the steps arrive. */
export function extract(source: SourceText): GraphDocument {
  return {
    document: {
      id: source.id,
      title: source.title ?? source.id,
      date: source.date ?? null,
      language: 'nl',
      text: source.text,
      sha256: source.sha256,
    },
    sections: [],
    entities: [],
    relations: [],
    warnings: [],
  };
}
