import { explainExtraction } from '../extract/explainExtraction.ts';
import type { Extraction } from '../extract/extract.ts';
import { lineAndColumn } from '../extract/lineAndColumn.ts';
import type { Bilingual, GraphDocument, Warning } from '../model.ts';

/** A letter as the command line shows it: its graph document, or why each fact is in it, and what there is in short. */
export interface Printed {
  output: string;
  summary: Bilingual[];
}

export const printed = (extraction: Extraction, isExplained: boolean): Printed => ({
  output: isExplained ? explainExtraction(extraction) : `${JSON.stringify(extraction.graph, null, 2)}\n`,
  summary: summaryOf(extraction.graph),
});

function summaryOf({ document, entities, relations, warnings }: GraphDocument): Bilingual[] {
  const title = `${document.id}  ${document.date ?? '—'}  ${document.title}`;
  return [
    { nl: title, en: title },
    {
      nl: `${entities.length} entiteiten: ${counted(entities)}`,
      en: `${entities.length} entities: ${counted(entities)}`,
    },
    {
      nl: `${relations.length} relaties: ${counted(relations)}`,
      en: `${relations.length} relations: ${counted(relations)}`,
    },
    { nl: `${warnings.length} waarschuwingen`, en: `${warnings.length} warnings` },
    ...warnings.map((warning) => told(document.text, warning)),
  ];
}

function counted(items: readonly { type: string }[]): string {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(', ') || '—';
}

/** `12:5 `, where a warning has a place. */
function told(text: string, { start, code, message }: Warning): Bilingual {
  const place = start === undefined ? '' : `${lineAndColumn(text, start)} `;
  return { nl: `  ${place}${code}: ${message.nl}`, en: `  ${place}${code}: ${message.en}` };
}
