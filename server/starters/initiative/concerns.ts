import type { Reader } from '../../graph/Database.ts';
import { asked } from '../../relations/chains.ts';
import { concerns as concernsType } from '../../relations/concerns.ts';
import { addresses } from '../addresses.ts';
import { readAround } from '../facts/readAround.ts';
import { readLaw } from '../facts/readLaw.ts';
import { readStatuses, type Standing } from '../facts/readStatuses.ts';
import type { Told } from '../facts/Told.ts';
import { placesOf } from '../placesOf.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { openCount } from '../wording/openCount.ts';
import { stopped } from '../wording/plainly.ts';
import { again, inTitle } from '../wording/reference.ts';
import { sentence, statement } from '../wording/statement.ts';
import { statusLine } from '../wording/statusLine.ts';
import type { ToldInitiative } from './ToldInitiative.ts';

/** What it concerns, where that leads, and which motions and commitments are about it. */
export const concernStep = async (
  reader: Reader,
  { node, words: { plain, marked } }: ToldInitiative,
): Promise<{ plan: Plan | undefined; facts: readonly Told[] }> => {
  const { facts, complete } = await readAround(reader, node.id, [concernsType.type]);
  const to = facts.filter(({ from }) => from.id === node.id);
  const from = facts.filter((fact) => fact.to.id === node.id);
  const law = await readLaw(
    reader,
    to.map((fact) => fact.to),
  );
  const askers = from.filter((fact) => asked.includes(fact.from.type)).map((fact) => fact.from);
  if (facts.length === 0) return { plan: undefined, facts };
  const about = from.map((fact) => fact.from);
  // A lane of more has no room for their names.
  const isTrace =
    about.length <= 3 && to.length <= 3 && ((about.length > 0 && to.length > 0) || law.length > 0);
  // Where something stands is said with the letter that says so in the picture; in a trace there is no lane for that.
  const statuses = isTrace ? new Map<string, Standing>() : await readStatuses(reader, askers);
  const answers = [...statuses.values()].map(({ told }) => told);
  const shown = drawable([...to, ...from, ...answers, ...law], isTrace ? 14 : 18);
  const says = (who: string, what: string, many: boolean): string =>
    statement(plain.language, { type: concernsType.type, properties: {} }, { from: who, to: what }, many);
  const thing = inTitle(plain, node);
  const subjects = plain.names(to.map((fact) => fact.to));
  const title =
    about.length > 0 && to.length > 0
      ? plain.say({
          nl: `${says(plain.atLeast(complete) + plain.counted(about), thing, about.length > 1)}, en ${again('nl', node)} over ${subjects}`,
          en: `${says(plain.atLeast(complete) + plain.counted(about), thing, about.length > 1)}, which itself concerns ${subjects}`,
        })
      : about.length > 0
        ? `${says(plain.atLeast(complete) + plain.counted(about), thing, about.length > 1)}${openCount(plain, about, statuses)}`
        : says(thing, subjects, false);
  return {
    facts: [...facts, ...law],
    plan: {
      title,
      text: [
        ...(about.length > 0
          ? [
              `${says(marked.atLeast(complete) + marked.strong(marked.counted(about)), marked.name(node), about.length > 1)}:`,
              bullets(about.slice(0, 6).map((each) => statusLine(marked, each, statuses.get(each.id)))),
              ...(about.length > 6
                ? [
                    marked.say({
                      nl: `En nog ${marked.number(about.length - 6)} andere.`,
                      en: `And ${marked.number(about.length - 6)} more.`,
                    }),
                  ]
                : []),
            ]
          : []),
        ...to.slice(0, 5).map((fact) => stopped(sentence(marked, fact))),
        ...law.slice(0, 3).map((fact) => stopped(sentence(marked, fact))),
      ],
      notes: [
        plain.say({
          nl: '“Gaat over” zegt dat een brief beide verbindt; het zegt niet dat het een uit het ander volgt.',
          en: '“Concerns” says that a letter connects the two; it does not say that one follows from the other.',
        }),
      ],
      view: {
        kind: isTrace ? 'trace' : 'graph',
        address: isTrace ? addresses.trace(node.id) : addresses.graph([node.id], node.id),
        highlights: [node.id],
        ...(isTrace && { places: placesOf(shown) }),
      },
      facts: shown,
      quoted: shown.filter((fact) => facts.includes(fact) || answers.includes(fact)),
    },
  };
};
