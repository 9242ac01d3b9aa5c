import type { Reader } from '../../../server/graph/Database.ts';
import type { GraphDocument } from '../../../server/model.ts';
import { ofBriefings } from './reference/ofBriefings.ts';
import { ofIdentity } from './reference/ofIdentity.ts';
import { ofLetters } from './reference/ofLetters.ts';
import { ofNodes } from './reference/ofNodes.ts';
import { ofRelations } from './reference/ofRelations.ts';
import { ofSheaves } from './reference/ofSheaves.ts';
import { type Answer, plainGraph } from './reference/PlainGraph.ts';

/** What every named query that reads must answer, told without a database: lists, filters and sorts over plain data. */
export const referenceReader = (letters: readonly GraphDocument[]): Reader & { queries: string[] } => {
  const graph = plainGraph(letters);
  const answers: Record<string, Answer> = {
    ...ofNodes(graph),
    ...ofRelations(graph),
    ...ofLetters(graph),
    ...ofIdentity(graph),
    ...ofSheaves(graph),
    ...ofBriefings,
  };
  return {
    queries: Object.keys(answers),
    read: async (query, parameters = {}, fill = {}) => {
      const answer = answers[query];
      if (!answer) throw new Error(`the reference knows no query ${query}`);
      return answer(parameters, fill);
    },
  };
};
