import { bareMention } from '../../claims/answerOf.ts';
import { answeredBy } from '../../relations/chains.ts';
import { addresses } from '../addresses.ts';
import { leftOut } from '../initiative/who.ts';
import { drawable, type Plan } from '../stepOf.ts';
import { answersByStatus, statusesIn } from '../wording/answersByStatus.ts';
import { openCount } from '../wording/openCount.ts';
import { lettersOf, type ToldMeeting } from './ToldMeeting.ts';

/** Which motions and commitments its letters answer, and how each then stands. */
export const answeredStep = (told: ToldMeeting): Plan | undefined => {
  const { facts, letters, words } = told;
  const { plain, marked } = words;
  const answers = facts.filter(({ type }) => answeredBy.types.includes(type));
  if (answers.length === 0) return undefined;
  const standing = latestOf(answers);
  const nodes = standing.map(({ to }) => to);
  const shown = drawable(standing);
  return {
    title: plain.say({
      nl: `${lettersOf(told, plain)} ${letters.length > 1 ? 'gaan' : 'gaat'} in op ${plain.counted(nodes)}${openCount(plain, nodes, statusesIn(standing))}`,
      en: `${lettersOf(told, plain)} ${letters.length > 1 ? 'answer' : 'answers'} ${plain.counted(nodes)}${openCount(plain, nodes, statusesIn(standing))}`,
    }),
    text: [answersByStatus(marked, standing), ...leftOut(marked, standing.length - shown.length)],
    notes: [...statusesIn(standing).values()].some(({ status }) => status === bareMention)
      ? [
          plain.say({
            nl: '“Genoemd” is wat een brief aanhaalt zonder te zeggen hoe het ervoor staat.',
            en: '“Mentioned” is what a letter refers to without saying how it stands.',
          }),
        ]
      : [],
    view: {
      kind: 'graph',
      address: addresses.graph(letters.slice(0, 2).map(({ id }) => id)),
      highlights: [],
    },
    facts: shown,
  };
};

/** Of each motion what the latest letter says that tells more than its name; the letters' answers are in no order. */
const latestOf = (answers: ToldMeeting['facts']): ToldMeeting['facts'] => {
  const found = new Map<string, ToldMeeting['facts'][number]>();
  const day = (told: ToldMeeting['facts'][number]): string => told.evidence.at(-1)?.date ?? '';
  const tells = (told: ToldMeeting['facts'][number]): boolean =>
    typeof told.properties.status === 'string' && told.properties.status !== bareMention;
  for (const told of [...answers].sort(
    (a, b) => Number(tells(a)) - Number(tells(b)) || day(a).localeCompare(day(b)) || a.id.localeCompare(b.id),
  ))
    found.set(told.to.id, told);
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
};
