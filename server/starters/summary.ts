import type { Node } from '../api/contract.ts';
import { addresses } from './addresses.ts';
import type { Told } from './facts/Told.ts';
import { drawable, lines, type Plan } from './stepOf.ts';
import { stopped } from './wording/plainly.ts';
import { sentence } from './wording/statement.ts';
import type { Wording } from './wording/Wording.ts';

/** How many sentences a slide holds. */
const most = 7;

/** Where little is told: all of it on one slide, sentence by sentence. */
export const summary = (
  node: Node,
  facts: readonly Told[],
  { plain, marked }: { plain: Wording; marked: Wording },
): Plan => {
  const shown = drawable(facts);
  const letters = new Set(facts.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId))).size;
  const rest = facts.length - most;
  const count = plain.number(letters);
  return {
    title: plain.say({
      nl: letters === 1 ? 'Alles rust op één brief' : `Alles rust op ${count} brieven`,
      en: letters === 1 ? 'All of it rests on one letter' : `All of it rests on ${count} letters`,
    }),
    text: [
      lines(facts.slice(0, most).map((fact) => stopped(sentence(marked, fact)))),
      ...(rest > 0
        ? [
            marked.say({
              nl: `Daarnaast staan er nog ${marked.number(rest)} feiten in de graaf.`,
              en: `The graph holds ${marked.number(rest)} more facts.`,
            }),
          ]
        : []),
    ],
    notes: [
      plain.say({
        nl: 'Meer stellen de ingelezen brieven hierover niet vast, zover het programma ze kan lezen.',
        en: 'The loaded letters state no more of this, as far as the program can read them.',
      }),
    ],
    view: { kind: 'graph', address: addresses.graph([node.id], node.id), highlights: [] },
    facts: shown,
  };
};
