import type { Node } from '../../api/contract.ts';
import type { Reader } from '../../graph/Database.ts';
import { addresses } from '../addresses.ts';
import { type Part, readParts, togetherTypes } from '../facts/partsOf.ts';
import { whoStep } from '../initiative/who.ts';
import { partsMatrix, tableLine } from '../partsMatrix.ts';
import { bullets, type Plan } from '../stepOf.ts';
import type { ToldMotion } from './ToldMotion.ts';

/** Who takes part in the initiatives that it leads through. */
export const partiesStep = async (reader: Reader, told: ToldMotion): Promise<Plan | undefined> => {
  const { words } = told;
  const { plain, marked } = words;
  const on = [...told.trace.nodes, ...told.subjects.map(({ to }) => to)].filter(({ type }) =>
    togetherTypes.includes(type),
  );
  const things: { thing: Node; parts: Part[]; complete: boolean }[] = [];
  for (const thing of new Map(on.map((each) => [each.id, each])).values())
    if (things.length < 12) things.push({ thing, ...(await readParts(reader, thing)) });
  const joined = things.filter(({ parts }) => parts.some(({ joins }) => joins));
  const [only] = joined;
  if (joined.length === 1 && only)
    return whoStep({ node: only.thing, parts: only.parts, complete: only.complete, words });
  if (joined.length === 0) return undefined;
  const { things: ordered, parties, shown } = partsMatrix(joined);
  return {
    title: plain.say({
      nl: `In de ${plain.number(joined.length)} initiatieven op dat spoor doen ${plain.counted(parties.map(({ party }) => party))} mee`,
      en: `In the ${plain.number(joined.length)} initiatives on that trail ${plain.counted(parties.map(({ party }) => party))} take part`,
    }),
    text: [
      bullets(
        ordered
          .slice(0, 4)
          .map(
            ({ thing, parts }) =>
              `${marked.strong(marked.title(thing))}: ${marked.counted(parts.filter(({ joins }) => joins).map(({ party }) => party))}`,
          ),
      ),
      tableLine(marked, shown),
    ],
    notes: [],
    view: {
      kind: 'matrix',
      address: addresses.matrix(),
      rows: shown.rows,
      columns: shown.columns,
      highlights: [],
    },
    facts: shown.facts,
  };
};
