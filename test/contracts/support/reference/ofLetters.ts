import type { Row } from '../../../../server/graph/Database.ts';
import type { Properties } from '../../../../server/model.ts';
import type { Answer, PlainGraph } from './PlainGraph.ts';
import { texts } from './rows.ts';

export const ofLetters = ({ sources }: PlainGraph): Record<string, Answer> => {
  const whole = ({ id, text, content }: Properties): Row => ({ id, text, content });
  return {
    countOlderSources: ({ format, unfolded }) => [
      { count: sources.filter((source) => source.format !== format && source.format !== unfolded).length },
    ],
    findUnfolded: ({ unfolded }) =>
      sources
        .filter(({ format }) => format === unfolded)
        .slice(0, 1)
        .map(({ id }) => ({ id })),
    countDocuments: () => [{ count: sources.length }],
    listDocuments: () =>
      sources.map(({ id, title, date, language, meeting, sections, warnings }) => ({
        ...{ id, title, language, sections, date: date ?? null, meeting: meeting ?? null },
        warnings: texts(warnings).length,
      })),
    readSource: ({ id }) => sources.filter((source) => source.id === id).map(whole),
    readTexts: ({ ids }) =>
      texts(ids)
        .flatMap((id) => sources.filter((source) => source.id === id))
        .map(({ id, title, date, text }) => ({ id, title, date: date ?? null, text })),
    readSources: () => sources.map(whole),
    readWarnings: ({ ids }) =>
      texts(ids)
        .flatMap((id) => sources.filter((source) => source.id === id))
        .map(({ id, warnings }) => ({ id, warnings })),
  };
};
