import type { Reader } from '../../graph/Database.ts';
import { asked } from '../../relations/chains.ts';
import { concerns } from '../../relations/concerns.ts';
import { addresses } from '../addresses.ts';
import { readAround } from '../facts/readAround.ts';
import { readStatuses } from '../facts/readStatuses.ts';
import type { Told } from '../facts/Told.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { openCount } from '../wording/openCount.ts';
import { statusLine } from '../wording/statusLine.ts';
import type { ToldMotion } from './ToldMotion.ts';

/** How many subjects are looked into, and how many motions a slide lists. */
const most = { subjects: 10, named: 6 };

/** Which other motions and commitments are about the same, and which of them are still open. */
export const sameSubjectStep = async (
  reader: Reader,
  { node, subjects, words: { plain, marked } }: ToldMotion,
): Promise<Plan | undefined> => {
  const beside: Told[] = [];
  let complete = subjects.length <= most.subjects;
  for (const { to } of subjects.slice(0, most.subjects)) {
    const around = await readAround(reader, to.id, [concerns.type]);
    complete &&= around.complete;
    beside.push(
      ...around.facts.filter(
        (fact) => fact.to.id === to.id && fact.from.id !== node.id && asked.includes(fact.from.type),
      ),
    );
  }
  const others = [...new Map(beside.map(({ from }) => [from.id, from])).values()];
  if (others.length === 0) return undefined;
  const statuses = await readStatuses(reader, others);
  const shared = subjects.filter(({ to }) => beside.some((fact) => fact.to.id === to.id));
  const answers = [...statuses.values()].map(({ told }) => told);
  const facts = drawable([...shared, ...beside, ...answers]);
  const one = others.length === 1;
  return {
    title: plain.say({
      nl: `Over hetzelfde ${one ? 'gaat' : 'gaan'} nog ${plain.atLeast(complete)}${plain.counted(others)}${openCount(plain, others, statuses)}`,
      en: `${plain.atLeast(complete)}${plain.counted(others)} ${one ? 'is' : 'are'} about the same${openCount(plain, others, statuses)}`,
    }),
    text: [
      marked.say({
        nl: `Ook over ${marked.names(shared.map(({ to }) => to))}:`,
        en: `Also about ${marked.names(shared.map(({ to }) => to))}:`,
      }),
      bullets(others.slice(0, most.named).map((each) => statusLine(marked, each, statuses.get(each.id)))),
      ...(others.length > most.named
        ? [
            marked.say({
              nl: `En nog ${marked.number(others.length - most.named)} andere.`,
              en: `And ${marked.number(others.length - most.named)} more.`,
            }),
          ]
        : []),
    ],
    notes: [
      plain.say({
        nl: 'De stand is die van de laatste brief die er iets over zegt.',
        en: 'The status is that of the last letter which says something of it.',
      }),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph(
        shared.map(({ to }) => to.id),
        node.id,
      ),
      highlights: shared.map(({ id }) => id),
    },
    facts,
    quoted: facts.filter((fact) => beside.includes(fact) || answers.includes(fact)),
  };
};
