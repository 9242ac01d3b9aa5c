import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { meetingOf } from '../claims/meetingOf.ts';
import { type GraphDocument, graphDocument, type Properties } from '../model.ts';
import type { Reader } from './Database.ts';
import { packed, unpacked } from './packed.ts';

/** One more whenever claims, folds or marks come to be kept otherwise: what was loaded before is then folded anew. */
export const graphFormat = 2;

/** The format of a letter that is kept and not in the graph yet. */
export const unfolded = 0;

/** A loaded letter as it was read, with global ids, or undefined where none of that id is loaded. */
export const readSource = async (reader: Reader, id: string): Promise<GraphDocument | undefined> => {
  const [row] = await reader.read('readSource', { id });
  return row && parseSource(row);
};

/** Every loaded letter, by id. */
export const readSources = async (reader: Reader): Promise<GraphDocument[]> =>
  (await reader.read('readSources')).map(parseSource);

/** How a letter lies in the database beside the graph; its text apart, for who looks there. */
export const storedSource = (graph: GraphDocument): StoredSource => ({
  id: graph.document.id,
  format: graphFormat,
  title: graph.document.title,
  ...(graph.document.date === null ? {} : { date: graph.document.date }),
  language: graph.document.language,
  sha256: graph.document.sha256,
  text: graph.document.text,
  content: packed(canonicalJson({ ...graph, document: { ...graph.document, text: '' } })),
  ...about(graph),
  sections: graph.sections.length,
  warnings: graph.warnings.map((warning) => canonicalJson(warning)),
});

type StoredSource = Properties & { id: string; text: string; content: string };

const about = (graph: GraphDocument): Properties => {
  const meeting = meetingOf(graph);
  return meeting === null ? {} : { meeting };
};

const parseSource = (row: unknown): GraphDocument => {
  const { text, content } = sourceRow.parse(row);
  const graph = graphDocument.parse(JSON.parse(unpacked(content)));
  return { ...graph, document: { ...graph.document, text } };
};

const sourceRow = z.object({ text: z.string(), content: z.string() });
