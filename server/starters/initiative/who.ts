import { addresses } from '../addresses.ts';
import type { Part } from '../facts/partsOf.ts';
import { drawable, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { again, inTitle } from '../wording/reference.ts';
import type { Wording } from '../wording/Wording.ts';
import { byMark, sharedSentence } from './roles.ts';
import { joinersOf, partiesOf, type ToldInitiative } from './ToldInitiative.ts';

/** Who takes part, and in which role. */
export const whoStep = (told: ToldInitiative): Plan | undefined => {
  const { node, words, complete } = told;
  const { plain, marked } = words;
  const joiners = joinersOf(told);
  if (joiners.length === 0) return undefined;
  const roles = byMark(joiners);
  const parties = partiesOf(joiners);
  // Where they differ, the plainest part is what they share.
  const shared = roles.length === 1 ? joiners[0] : plainest(joiners);
  const leading = roles.length > 1 ? roles[0] : undefined;
  const shown = drawable(joiners);
  return {
    title: sharedSentence(
      plain,
      joiners,
      plain.atLeast(complete) + plain.counted(parties),
      inTitle(plain, node),
      shared,
    ),
    text: [
      ...roles.map((role, index) => {
        const who = role.length === 1 ? strongName(marked, role) : marked.countedByName(partiesOf(role));
        return stopped(
          sharedSentence(marked, role, who, index === 0 ? marked.name(node) : again(marked.language, node)),
        );
      }),
      countLine(told, joiners),
      ...leftOut(marked, joiners.length - shown.length),
    ],
    notes: [
      ...(leading || joiners.some(({ mark }) => mark.when && mark !== plainestMark(joiners))
        ? []
        : [
            plain.say({
              nl: 'Wie het initiatief nam, is in de ingelezen brieven niet gevonden.',
              en: 'The loaded letters were not found to say who took the initiative.',
            }),
          ]),
      ...(complete
        ? []
        : [
            plain.say({
              nl: 'Er zijn meer partijen dan hier zijn gelezen.',
              en: 'There are more parties than were read here.',
            }),
          ]),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph([node.id], node.id),
      highlights: (leading ?? []).flatMap(({ id, party }) => [id, party.id]),
    },
    facts: shown,
  };
};

const plainestMark = (parts: readonly Part[]) => plainest(parts)?.mark;

/** The part that says least: whoever has another has this too. */
const plainest = (parts: readonly Part[]): Part | undefined => {
  const last = parts.at(-1);
  return last && { ...last, properties: last.mark.when ? {} : last.properties };
};

const strongName = (wording: Wording, [part]: readonly Part[]): string =>
  part ? wording.strong(wording.name(part.party)) : '';

/** A letter may give a number and name few. */
const countLine = ({ node, words: { marked } }: ToldInitiative, joiners: readonly Part[]): string => {
  const count = node.properties?.count;
  if (typeof count !== 'number' || count <= joiners.length) return '';
  const [all, named] = [marked.number(count), marked.number(joiners.length)];
  return marked.say({
    nl: `De brieven noemen een aantal van ${all}; bij naam noemen zij er ${named}.`,
    en: `The letters give a number of ${all}; by name they mention ${named}.`,
  });
};

export const leftOut = (wording: Wording, count: number): string[] =>
  count > 0
    ? [
        wording.say({
          nl: `In het beeld ontbreken er ${wording.number(count)}: meer past er niet op.`,
          en: `The picture leaves out ${wording.number(count)}: it holds no more.`,
        }),
      ]
    : [];
