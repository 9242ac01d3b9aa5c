import { byDate } from '../../claims/Claim.ts';
import { addresses } from '../addresses.ts';
import type { Part } from '../facts/partsOf.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import type { Wording } from '../wording/Wording.ts';
import { partiesOf, type ToldInitiative } from './ToldInitiative.ts';

interface Letter {
  document: string;
  date: string | null;
}

interface Stage {
  letter: Letter;
  /** How many take part after it. */
  members: number;
  joined: Part[];
  left: Part[];
  /** First named as one that does not take part. */
  outside: Part[];
}

/** How it developed, letter by letter; only where a later letter tells something else than the first. */
export const developmentStep = ({
  node,
  parts,
  words: { plain, marked },
}: ToldInitiative): Plan | undefined => {
  const stages = stagesOf(parts).filter(
    ({ joined, left, outside }) => joined.length + left.length + outside.length > 0,
  );
  const [first, ...later] = stages;
  const last = stages.at(-1);
  if (!first || !last || later.every(({ joined, left }) => joined.length + left.length === 0))
    return undefined;
  const moved = later.flatMap(({ joined, left }) => [...joined, ...left]);
  const count = plain.number(stages.length);
  const shown = drawable([...new Set([...moved, ...parts])]);
  return {
    title:
      first.members === last.members
        ? plain.say({
            nl: `In ${count} brieven verandert de samenstelling; het blijft bij ${plain.number(last.members)} deelnemers`,
            en: `Over ${count} letters the members change; there are still ${plain.number(last.members)}`,
          })
        : plain.say({
            nl: `In ${count} brieven gaat het van ${plain.number(first.members)} ${first.members === 1 ? 'deelnemer' : 'deelnemers'} naar ${plain.number(last.members)}`,
            en: `Over ${count} letters it goes from ${plain.number(first.members)} ${first.members === 1 ? 'member' : 'members'} to ${last.members === 0 ? 'none' : plain.number(last.members)}`,
          }),
    text: [bullets(stages.slice(-6).map((stage) => lineOf(marked, stage, stage === first)))],
    notes: [
      plain.say({
        nl: 'De dagen zijn die van de brieven; wanneer iets gebeurde, staat alleen vast waar een brief de dag geeft.',
        en: 'The days are those of the letters; when something happened is known only where a letter gives the day.',
      }),
    ],
    view: {
      kind: 'graph',
      address: addresses.entity(node.id),
      highlights: [...new Set(moved.flatMap(({ id, party }) => [id, party.id]))].filter((id) =>
        shown.some((part) => part.id === id || part.party.id === id),
      ),
    },
    facts: shown,
    quoted: shown.filter((part) => moved.includes(part)),
  };
};

const stagesOf = (parts: readonly Part[]): Stage[] => {
  const letters = new Map(
    parts.flatMap(({ course }) =>
      course.map(({ document, date }): [string, Letter] => [document, { document, date }]),
    ),
  );
  const ordered = [...letters.values()].sort(byDate);
  return ordered.map((letter, index) => {
    const before = ordered[index - 1];
    const was = (part: Part): boolean | undefined => (before ? part.joinedBy(before) : undefined);
    const is = (part: Part): boolean | undefined => part.joinedBy(letter);
    return {
      letter,
      members: parts.filter((part) => is(part) === true).length,
      joined: parts.filter((part) => is(part) === true && was(part) !== true),
      left: parts.filter((part) => is(part) === false && was(part) === true),
      outside: parts.filter((part) => is(part) === false && was(part) === undefined),
    };
  });
};

const lineOf = (wording: Wording, { letter, joined, left, outside }: Stage, isFirst: boolean): string => {
  const day =
    letter.date === null ? wording.say({ nl: 'zonder datum', en: 'undated' }) : wording.day(letter.date);
  const said = [
    joined.length > 0 &&
      (isFirst
        ? wording.say({
            nl: `${names(wording, joined)} ${joined.length > 1 ? 'doen' : 'doet'} mee`,
            en: `${names(wording, joined)} ${joined.length > 1 ? 'take' : 'takes'} part`,
          })
        : wording.say({
            nl: `${names(wording, joined)} ${joined.length > 1 ? 'komen' : 'komt'} erbij`,
            en: `${names(wording, joined)} ${joined.length > 1 ? 'join' : 'joins'}`,
          })),
    left.length > 0 &&
      wording.say({
        nl: `${names(wording, left)} ${left.length > 1 ? 'doen' : 'doet'} niet meer mee`,
        en: `${names(wording, left)} no longer ${left.length > 1 ? 'take' : 'takes'} part`,
      }),
    outside.length > 0 &&
      wording.say({
        nl: `${names(wording, outside)} ${outside.length > 1 ? 'doen' : 'doet'} niet of nog niet mee`,
        en: `${names(wording, outside)} ${outside.length > 1 ? 'do' : 'does'} not take part, or not yet`,
      }),
  ];
  return `${wording.strong(day)}: ${said.filter(Boolean).join('; ')}`;
};

const names = (wording: Wording, parts: readonly Part[]): string => wording.names(partiesOf(parts));
