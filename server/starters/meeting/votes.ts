import { groupBy } from '../../graph/groupBy.ts';
import { voted } from '../../relations/voted.ts';
import { addresses } from '../addresses.ts';
import { drawable, lines, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { statement } from '../wording/statement.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** Who voted how on what. */
export const votesStep = ({ facts, words: { plain, marked } }: ToldMeeting): Plan | undefined => {
  const votes = facts.filter(({ type }) => type === voted.type);
  const [first] = votes;
  if (!first) return undefined;
  const groups = [...groupBy(votes, ({ to, properties }) => `${to.id} ${properties.vote}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  const on = [...new Map(votes.map(({ to }) => [to.id, to])).values()];
  const line = (wording: typeof plain, group: typeof votes): string => {
    const [one] = group;
    const who = wording.names(group.map(({ from }) => from));
    return one
      ? statement(wording.language, one, { from: who, to: wording.name(one.to) }, group.length > 1)
      : '';
  };
  const [only] = groups;
  const shown = drawable(votes);
  return {
    title:
      groups.length === 1 && only && only.length < 4
        ? line(plain, only)
        : plain.say({
            nl: `Over ${plain.names(on.slice(0, 3))}${on.length > 3 ? ` en ${plain.number(on.length - 3)} meer` : ''} is gestemd; van ${plain.counted([...new Map(votes.map(({ from }) => [from.id, from])).values()])} staat de stem in de brieven`,
            en: `There was a vote on ${plain.names(on.slice(0, 3))}${on.length > 3 ? ` and ${plain.number(on.length - 3)} more` : ''}; the letters give the vote of ${plain.counted([...new Map(votes.map(({ from }) => [from.id, from])).values()])}`,
          }),
    text: [lines(groups.slice(0, 7).map((group) => stopped(line(marked, group))))],
    notes: [
      plain.say({
        nl: 'Van andere landen is in deze brieven geen stem gevonden.',
        en: 'No vote of another country was found in these letters.',
      }),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph(on.slice(0, 3).map(({ id }) => id)),
      highlights: [],
    },
    facts: shown,
  };
};
