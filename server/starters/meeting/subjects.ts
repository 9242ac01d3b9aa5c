import { groupBy } from '../../graph/groupBy.ts';
import { concerns } from '../../relations/concerns.ts';
import { addresses } from '../addresses.ts';
import { leftOut } from '../initiative/who.ts';
import { drawable, lines, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { statement } from '../wording/statement.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** What the initiatives, motions and commitments in its letters are about. */
export const subjectsStep = ({ facts, words }: ToldMeeting): Plan | undefined => {
  const { plain, marked } = words;
  const about = facts.filter(({ type }) => type === concerns.type);
  if (about.length === 0) return undefined;
  const subjects = [...groupBy(about, ({ to }) => to.id).values()].sort((a, b) => b.length - a.length);
  const [top] = subjects;
  const most = top?.[0]?.to;
  const ordered = subjects.flat();
  const shown = drawable(ordered, 16);
  const says = (wording: typeof plain, group: typeof about): string => {
    const [one] = group;
    const who =
      group.length > 3
        ? wording.counted(group.map(({ from }) => from))
        : wording.names(group.map(({ from }) => from));
    return one
      ? statement(wording.language, one, { from: who, to: wording.name(one.to) }, group.length > 1)
      : '';
  };
  return {
    title: top ? says(plain, top) : '',
    text: [
      lines(subjects.slice(0, 6).map((group) => stopped(says(marked, group)))),
      ...leftOut(marked, ordered.length - shown.length),
    ],
    notes: [
      plain.say({
        nl: '“Gaat over” zegt dat een brief beide verbindt; het zegt niet dat het een uit het ander volgt.',
        en: '“Concerns” says that a letter connects the two; it does not say that one follows from the other.',
      }),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph(most ? [most.id] : [], most?.id),
      highlights: most ? [most.id] : [],
    },
    facts: shown,
  };
};
