import type { TraceAnswer } from '../../server/api/contract.ts';
import { templateOf } from '../state/factGroups.ts';
import { relationInfo } from '../state/model.ts';
import { plainSentence, sentenceOf } from '../state/sentence.ts';
import { factsOf } from './factsOf.ts';

/** Each relation of a trace as a sentence, by its id. */
export const sentencesOf = (trace: TraceAnswer): ReadonlyMap<string, string> => {
  const { origin, steps, letters } = factsOf(trace);
  return new Map(
    [...origin, ...steps, ...letters].map((fact) => {
      const wording = templateOf(fact, relationInfo(fact.type));
      return [fact.id, plainSentence(sentenceOf({ wording, from: [fact.from], to: [fact.to] }))];
    }),
  );
};
