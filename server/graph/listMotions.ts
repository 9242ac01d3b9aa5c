import { z } from 'zod';
import type { MotionItem, Motions } from '../api/contract.ts';
import { byCodeUnits } from '../claims/Claim.ts';
import { properties } from '../model.ts';
import { answeredBy, asked, comesFrom, toRegulations } from '../relations/chains.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';
import { readSteps } from './readSteps.ts';
import { readSourceLines } from './sourceLines.ts';
import { type ToldMotion, toldMotion, toMotion } from './toMotion.ts';
import { walkChains } from './walkChains.ts';

/** How many motions are read at once, and how many relations of them. */
const atOnce = 500;
const limits = { relations: 20_000, paths: 20_000 };

/** Every motion and commitment of the graph as it stands on an ISO day, in order of id. */
export const listMotions = async (reader: Reader, on: string): Promise<Motions> => {
  const stored = await readAsked(reader);
  const items: MotionItem[] = [];
  let complete = true;
  for (let at = 0; at < stored.length; at += atOnce) {
    const some = await readSome(reader, stored.slice(at, at + atOnce));
    const line = await readSourceLines(
      reader,
      some.told.flatMap(({ quotes }) => Object.values(quotes).map(({ document }) => document)),
    );
    items.push(...some.told.map((each) => toMotion(each, on, line)));
    complete &&= some.complete;
  }
  return { items, total: items.length, on, complete };
};

const readAsked = async (reader: Reader): Promise<z.infer<typeof kindRows>> => {
  const stored: z.infer<typeof kindRows> = [];
  for (const kind of asked)
    stored.push(...kindRows.parse(await reader.read('listOfKind', {}, { labels: [kind] })));
  return stored.sort((a, b) => byCodeUnits(a.id, b.id));
};

const kindRows = z.array(z.object({ id: z.string(), properties }));

const readSome = async (
  reader: Reader,
  stored: z.infer<typeof kindRows>,
): Promise<{ told: ToldMotion[]; complete: boolean }> => {
  const ids = stored.map(({ id }) => id);
  const authors = await readSteps(reader, comesFrom, ids, limits.relations + 1);
  const answers = await readSteps(reader, answeredBy, ids, limits.relations + 1);
  const walk = await walkChains(reader, ids, limits, () => toRegulations);
  const around = {
    authors: groupBy(authors, ({ to }) => to),
    answers: groupBy(answers, ({ to }) => to),
    paths: groupBy(walk.paths, ({ start }) => start),
  };
  return {
    told: stored.map((row) => toldMotion(row, around)),
    complete: walk.complete && Math.max(authors.length, answers.length) <= limits.relations,
  };
};
