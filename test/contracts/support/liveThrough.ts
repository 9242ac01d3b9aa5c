import type { Database } from '../../../server/graph/Database.ts';
import { loadDocument, retractDocument } from '../../../server/graph/loadDocument.ts';
import type { GraphDocument } from '../../../server/model.ts';
import type { Step } from './randomLetters.ts';

/**
 * Lets an empty database live through a history and gives the letters that are left. With `atOnce` above one, steps about
 * different letters are not waited for before the next begins.
 */
export const liveThrough = async (
  database: Database,
  history: readonly Step[],
  atOnce = 1,
): Promise<GraphDocument[]> => {
  await database.write((transaction) => transaction.run('wipe'));
  const left = new Map<string, GraphDocument>();
  for (const steps of interleaved(history, atOnce)) {
    await Promise.all(
      steps.map(async (step) => {
        if ('load' in step) await loadDocument(database, step.load);
        else if ((await retractDocument(database, step.retract)) !== left.has(step.retract))
          throw new Error(`${step.retract} was there and is not, or was not and is`);
      }),
    );
    for (const step of steps) {
      if ('load' in step) left.set(step.load.document.id, step.load);
      else left.delete(step.retract);
    }
  }
  return [...left.values()];
};

/** Steps that may be taken at once: at most so many, each about a letter of its own. */
const interleaved = (history: readonly Step[], atOnce: number): Step[][] => {
  const groups: Step[][] = [];
  for (const step of history) {
    const last = groups.at(-1);
    const isApart = last?.every((other) => letterOf(other) !== letterOf(step));
    if (last && isApart && last.length < atOnce) last.push(step);
    else groups.push([step]);
  }
  return groups;
};

const letterOf = (step: Step): string => ('load' in step ? step.load.document.id : step.retract);

/** The same letters in another order, by these numbers. */
export const shuffled = <T>(items: readonly T[], random: Iterator<number>): T[] =>
  items
    .map((item) => ({ item, at: Number(random.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
