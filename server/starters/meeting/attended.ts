import { addresses } from '../addresses.ts';
import { leftOut } from '../initiative/who.ts';
import { drawable, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { inTitle } from '../wording/reference.ts';
import { statement } from '../wording/statement.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** Who was there, as far as the letters say so. */
export const attendedStep = ({
  node,
  present,
  complete,
  words: { plain, marked },
}: ToldMeeting): Plan | undefined => {
  const [first] = present;
  if (!first) return undefined;
  const who = present.map(({ from }) => from);
  const shown = drawable(present);
  const says = (people: string, where: string): string =>
    statement(plain.language, first, { from: people, to: where }, who.length > 1);
  return {
    title: says(
      who.length === 1 ? plain.names(who) : plain.atLeast(complete) + plain.counted(who),
      inTitle(plain, node),
    ),
    text: [
      stopped(
        says(
          who.length === 1 ? marked.strong(marked.names(who)) : marked.countedByName(who),
          marked.name(node),
        ),
      ),
      ...leftOut(marked, present.length - shown.length),
    ],
    notes: [
      plain.say({
        nl: 'Genoemd zijn alleen zij van wie een brief zegt dat zij er waren; wie er verder was, is niet gevonden.',
        en: 'Only those are named of whom a letter says that they were there; who else was there was not found.',
      }),
    ],
    view: { kind: 'graph', address: addresses.graph([node.id], node.id), highlights: [node.id] },
    facts: shown,
  };
};
