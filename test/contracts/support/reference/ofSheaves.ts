import type { Answer, PlainGraph } from './PlainGraph.ts';
import { texts } from './rows.ts';

export const ofSheaves = ({ sheaves }: PlainGraph): Record<string, Answer> => ({
  allSheaves: () => sheaves.map((sheaf) => ({ ...sheaf })),
  readSheaves: ({ ids }) => texts(ids).flatMap((id) => sheaves.filter((sheaf) => sheaf.id === id)),
  readSheavesOf: ({ ids }) => texts(ids).flatMap((id) => sheaves.filter(({ about }) => about === id)),
});
