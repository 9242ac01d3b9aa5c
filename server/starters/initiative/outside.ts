import { addresses } from '../addresses.ts';
import { drawable, lines, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { inTitle } from '../wording/reference.ts';
import { byMark, sharedSentence } from './roles.ts';
import { othersOf, partiesOf, type ToldInitiative } from './ToldInitiative.ts';
import { leftOut } from './who.ts';

/** Who declined, hesitates, left, or was only asked. */
export const outsideStep = (told: ToldInitiative): Plan | undefined => {
  const { node, words } = told;
  const { plain, marked } = words;
  const others = othersOf(told);
  if (others.length === 0) return undefined;
  const groups = byMark(others);
  const parties = partiesOf(others);
  const all = plain.atLeast(told.complete) + plain.counted(parties);
  const many = others.length > 1;
  const shown = drawable(others);
  return {
    title:
      groups.length === 1
        ? sharedSentence(plain, others, all, inTitle(plain, node))
        : plain.say({
            nl: `${all} ${many ? 'doen' : 'doet'} niet of nog niet mee`,
            en: `${all} ${many ? 'do' : 'does'} not take part, or not yet`,
          }),
    text: [
      lines(
        groups.map((group) =>
          stopped(
            sharedSentence(marked, group, marked.strong(marked.names(partiesOf(group))), marked.name(node)),
          ),
        ),
      ),
      ...leftOut(marked, others.length - shown.length),
    ],
    notes: [
      plain.say({
        nl: 'Dit is de stand na de laatste brief die de partij noemt; redenen staan alleen in de citaten.',
        en: 'This is how it stands after the last letter that names the party; reasons are only in the quotes.',
      }),
    ],
    view: { kind: 'graph', address: addresses.graph([node.id], node.id), highlights: [] },
    facts: shown,
  };
};
