import type { Reader } from '../../graph/Database.ts';
import { answeredBy, asked } from '../../relations/chains.ts';
import { addresses } from '../addresses.ts';
import { readAround } from '../facts/readAround.ts';
import { drawable, type Plan } from '../stepOf.ts';
import { answersByStatus, statusesIn } from '../wording/answersByStatus.ts';
import { openCount } from '../wording/openCount.ts';
import type { ToldMotion } from './ToldMotion.ts';

/** What else the letter answers that tells how this stands. */
export const sameLetterStep = async (
  reader: Reader,
  { node, standing, words: { plain, marked } }: ToldMotion,
): Promise<Plan | undefined> => {
  const letter = standing?.told.from;
  if (!standing || !letter) return undefined;
  const { facts: answers, complete } = await readAround(reader, letter.id, answeredBy.types);
  const all = answers.filter((fact) => fact.from.id === letter.id && asked.includes(fact.to.type));
  const others = all.filter(({ to }) => to.id !== node.id);
  if (others.length === 0) return undefined;
  const date = standing.told.evidence[0]?.date ?? null;
  const facts = drawable([...all.filter(({ to }) => to.id === node.id), ...others]);
  const nodes = others.map(({ to }) => to);
  return {
    title: plain.say({
      nl: `Dezelfde brief gaat ook in op ${plain.atLeast(complete)}${plain.counted(nodes)}${openCount(plain, nodes, statusesIn(others))}`,
      en: `The same letter also answers ${plain.atLeast(complete)}${plain.counted(nodes)}${openCount(plain, nodes, statusesIn(others))}`,
    }),
    text: [
      `${marked.say({ nl: 'In', en: 'In' })} ${marked.letter({ date, title: letter.name })} (*${marked.text(letter.name)}*):`,
      answersByStatus(marked, others),
    ],
    notes: [],
    view: {
      kind: 'graph',
      address: addresses.letter(letter.id, node.id),
      highlights: [standing.told.id, node.id],
    },
    facts,
    quoted: facts.filter((fact) => others.includes(fact)),
  };
};
