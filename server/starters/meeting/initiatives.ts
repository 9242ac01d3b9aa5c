import { addresses } from '../addresses.ts';
import { partsMatrix, tableLine } from '../partsMatrix.ts';
import { bullets, type Plan } from '../stepOf.ts';
import { capital } from '../wording/plainly.ts';
import { lettersOf, type ToldMeeting } from './ToldMeeting.ts';

/** Which initiatives the letters report, and who joined them. */
export const initiativesStep = (told: ToldMeeting): Plan | undefined => {
  const { letters, words } = told;
  const { plain, marked } = words;
  const things = told.things.filter(({ parts }) => parts.some(({ joins }) => joins));
  if (things.length === 0) return undefined;
  const { things: ordered, parties, shown } = partsMatrix(things);
  const [top] = parties;
  const all = plain.counted(things.map(({ thing }) => thing));
  const rest = ordered.length - 5;
  const [letter] = letters;
  const whole = top?.joined.length === things.length;
  return {
    title:
      top && top.joined.length > 1
        ? plain.say({
            nl: `${lettersOf(told, plain)} ${letters.length > 1 ? 'noemen' : 'noemt'} deelnemers van ${all}; ${plain.name(top.party)} doet mee aan ${whole ? 'alle ' : ''}${plain.number(top.joined.length)}`,
            en: `${lettersOf(told, plain)} ${letters.length > 1 ? 'name' : 'names'} members of ${all}; ${plain.name(top.party)} takes part in ${whole ? 'all ' : ''}${plain.number(top.joined.length)}`,
          })
        : plain.say({
            nl: `${lettersOf(told, plain)} ${letters.length > 1 ? 'noemen' : 'noemt'} deelnemers van ${all}`,
            en: `${lettersOf(told, plain)} ${letters.length > 1 ? 'name' : 'names'} members of ${all}`,
          }),
    text: [
      bullets(
        ordered
          .slice(0, 5)
          .map(
            ({ thing, parts }) =>
              `${marked.strong(capital(marked.title(thing)))}: ${marked.counted(parts.filter(({ joins }) => joins).map(({ party }) => party))}`,
          ),
      ),
      ...(rest > 0
        ? [
            marked.say({
              nl: `En nog ${marked.number(rest)}.`,
              en: `And ${marked.number(rest)} more.`,
            }),
          ]
        : []),
      tableLine(marked, shown),
    ],
    notes: [
      plain.say({
        nl: 'Dit is wie meedoet volgens deze brieven alleen; andere brieven zijn hier niet meegeteld.',
        en: 'This is who takes part by these letters alone; other letters are not counted here.',
      }),
    ],
    view: {
      kind: 'matrix',
      address: addresses.matrix(undefined, letters.length === 1 ? letter?.id : undefined),
      rows: shown.rows,
      columns: shown.columns,
      highlights: top && top.joined.length > 1 ? [top.party.id] : [],
    },
    facts: shown.facts,
  };
};
