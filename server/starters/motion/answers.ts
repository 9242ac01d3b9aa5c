import { byDate } from '../../claims/Claim.ts';
import { answeredBy } from '../../relations/chains.ts';
import { addresses } from '../addresses.ts';
import { drawable, lines, type Plan } from '../stepOf.ts';
import { statement } from '../wording/statement.ts';
import { statusName } from '../wording/statusLine.ts';
import { briefly, type ToldMotion } from './ToldMotion.ts';

/** How many letters a slide lists. */
const most = 6;

/** What the letters say of it, in their order, and where it stands. */
export const answersStep = ({
  node,
  trace,
  standing,
  words: { plain, marked },
}: ToldMotion): Plan | undefined => {
  const answers = trace.letters
    .filter(({ type }) => answeredBy.types.includes(type))
    .map((fact) => ({ fact, date: fact.evidence[0]?.date ?? null, document: fact.from.id }))
    .sort(byDate);
  if (answers.length === 0 || !standing) return undefined;
  const [decides] = standing.told.evidence;
  const letter = plain.letter({ date: decides?.date ?? null, title: standing.told.from.name });
  const title = statement(plain.language, standing.told, { from: letter, to: briefly(plain, node) }, false);
  const shown = answers.slice(-most);
  const isOpen = standing.status !== settled;
  return {
    title,
    text: [
      lines(
        shown.map(({ fact, date }) => {
          const status = statusName(marked, String(fact.properties.status ?? ''));
          const day = date === null ? '' : `${marked.strong(marked.day(date))}, `;
          return `${day}*${marked.text(fact.from.name)}*${status === '' ? '' : `: ${status}`}`;
        }),
      ),
      ...(answers.length > most
        ? [
            marked.say({
              nl: `Daarvoor noemen nog ${marked.number(answers.length - most)} brieven haar.`,
              en: `Before them ${marked.number(answers.length - most)} more letters mention it.`,
            }),
          ]
        : []),
    ],
    notes: [
      isOpen
        ? plain.say({
            nl: 'In geen ingelezen brief is gevonden dat zij is afgedaan.',
            en: 'No loaded letter was found to declare it settled.',
          })
        : plain.say({
            nl: 'Afgedaan is zij volgens de brief zelf; of de Kamer dat deelt, staat er niet.',
            en: 'It is settled in the words of the letter; whether the chamber agrees is not stated.',
          }),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph([node.id], node.id),
      highlights: [standing.told.id],
    },
    facts: drawable(shown.map(({ fact }) => (fact.id === standing.told.id ? standing.told : fact))),
  };
};

const settled = 'settled';
