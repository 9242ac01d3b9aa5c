import { groupBy } from '../../graph/groupBy.ts';
import { concerns } from '../../relations/concerns.ts';
import { addresses } from '../addresses.ts';
import { leftOut } from '../initiative/who.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { statement } from '../wording/statement.ts';
import { lettersOf, type ToldMeeting } from './ToldMeeting.ts';

/** What the initiatives, motions and commitments in its letters are about. */
export const subjectsStep = (told: ToldMeeting): Plan | undefined => {
  const { facts, letters, words } = told;
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
    title:
      top && most && top.length > 1
        ? `${statement(plain.language, { type: concerns.type, properties: {} }, { from: plain.counted(top.map(({ from }) => from)), to: plain.name(most) }, true)}`
        : plain.say({
            nl: `${lettersOf(told, plain)} ${letters.length > 1 ? 'gaan' : 'gaat'} over ${plain.counted(subjects.flatMap(([one]) => one?.to ?? []))}`,
            en: `${lettersOf(told, plain)} ${letters.length > 1 ? 'are' : 'is'} about ${plain.counted(subjects.flatMap(([one]) => one?.to ?? []))}`,
          }),
    text: [
      bullets(subjects.slice(0, 6).map((group) => stopped(says(marked, group)))),
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
