import type { Reader } from '../../graph/Database.ts';
import { addresses } from '../addresses.ts';
import type { Part } from '../facts/partsOf.ts';
import { readTogether } from '../facts/readTogether.ts';
import { room } from '../partsMatrix.ts';
import { bullets, type Plan } from '../stepOf.ts';
import { joinersOf, partiesOf, type ToldInitiative } from './ToldInitiative.ts';

const named = 4;

/** In which other initiatives the same parties are together. */
export const elsewhereStep = async (reader: Reader, told: ToldInitiative): Promise<Plan | undefined> => {
  const { node, words } = told;
  const { plain, marked } = words;
  const own = onePerCountry(joinersOf(told)).slice(0, room.rows);
  const parties = partiesOf(own);
  if (parties.length < 2) return undefined;
  const { things, complete } = await readTogether(reader, parties, node.id);
  if (things.length === 0) return undefined;
  const shown = things.slice(0, room.columns - 1);
  const count = `${plain.atLeast(complete)}${plain.number(things.length)}`;
  const one = things.length === 1;
  const rest = things.length - named;
  const hidden = things.length > shown.length;
  return {
    title: plain.say({
      nl: `In ${count} ${one ? 'ander initiatief' : 'andere initiatieven'} doen ${parties.length === 2 ? 'beide' : `minstens twee van de ${plain.number(parties.length)}`} ook samen mee`,
      en: `In ${count} other ${one ? 'initiative' : 'initiatives'} ${parties.length === 2 ? 'both' : `at least two of the ${plain.number(parties.length)}`} take part together`,
    }),
    text: [
      one ? '' : marked.say({ nl: 'Het meest samen:', en: 'Most of them together:' }),
      bullets(
        things
          .slice(0, named)
          .map(
            ({ thing, parts }) => `${marked.strong(marked.title(thing))}: ${marked.names(partiesOf(parts))}`,
          ),
      ),
      ...(rest > 0
        ? [
            marked.say({
              nl: `En nog ${marked.number(rest)} ${rest === 1 ? 'ander' : 'andere'}${hidden ? `; de tabel toont er ${marked.number(shown.length)}` : ''}.`,
              en: `And ${marked.number(rest)} more${hidden ? `; the table shows ${marked.number(shown.length)}` : ''}.`,
            }),
          ]
        : []),
    ],
    notes: [
      plain.say({
        nl: 'Geteld is wie na de laatste brief meedoet; wie daar verder nog bij is, staat niet in dit beeld.',
        en: 'Counted are those who take part after the latest letter; who else does is not in this picture.',
      }),
    ],
    view: {
      kind: 'matrix',
      address: addresses.matrix(node.id),
      rows: parties.map(({ id }) => id),
      columns: [node.id, ...shown.map(({ thing }) => thing.id)],
      highlights: [node.id],
    },
    facts: [...own, ...shown.flatMap(({ parts }) => parts)],
    quoted: shown.flatMap(({ parts }) => parts),
  };
};

/** A minister of a country that takes part itself is no other party. */
const onePerCountry = (parts: readonly Part[]): Part[] => {
  const codes = new Set(parts.map(({ party }) => codeOf(party)));
  const seen = new Set<string>();
  return parts.filter(({ party }) => {
    const [code, country] = [codeOf(party), party.properties?.country];
    const land = code ?? (typeof country === 'string' ? country : party.id);
    if (seen.has(land) || (code === undefined && codes.has(land))) return false;
    seen.add(land);
    return true;
  });
};

const codeOf = ({ properties }: Part['party']): string | undefined =>
  typeof properties?.code === 'string' ? properties.code : undefined;
