import type { Node } from '../../api/contract.ts';
import { addresses } from '../addresses.ts';
import { areaOf } from '../areaOf.ts';
import type { Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import type { Wording } from '../wording/Wording.ts';
import { sharedSentence } from './roles.ts';
import { joinersOf, othersOf, partiesOf, type ToldInitiative } from './ToldInitiative.ts';

/** Where the countries lie that take part, and those that do not. */
export const mapStep = (told: ToldInitiative): Plan | undefined => {
  const { node, words } = told;
  const { plain, marked } = words;
  const all = told.parts.filter(({ party }) => typeof party.properties?.code === 'string');
  const area = areaOf(partiesOf(joinersOf({ parts: all })));
  // A continent for one that was only asked would leave the others too small to see.
  const countries = all.filter(({ party }) => area === 'world' || areaOf([party]) === area);
  const inside = partiesOf(joinersOf({ parts: countries }));
  const outside = partiesOf(othersOf({ parts: countries }));
  if (inside.length < 2) return undefined;
  const shown = countries.slice(0, 40);
  return {
    title: titleOf(plain, inside),
    text: [
      stopped(
        sharedSentence(
          marked,
          joinersOf({ parts: countries }),
          marked.countedByName(inside),
          marked.name(node),
          lastOf(countries),
        ),
      ),
      ...unionLines(marked, inside),
      ...(outside.length > 0
        ? [
            marked.say({
              nl: `Ook op de kaart, zonder kleur: ${marked.names(outside)}; ${outside.length === 1 ? 'dat land doet' : 'die landen doen'} niet of nog niet mee.`,
              en: `Also on the map, without a colour: ${marked.names(outside)}, which ${outside.length === 1 ? 'does' : 'do'} not take part, or not yet.`,
            }),
          ]
        : []),
    ],
    notes: [
      plain.say({
        nl: 'Lidmaatschappen (EU, Schengen, NAVO) komen uit een tabel van het programma, niet uit de brieven.',
        en: 'Memberships (EU, Schengen, NATO) come from a table of the program, not from the letters.',
      }),
    ],
    view: { kind: 'map', address: addresses.map(node.id), area, highlights: [] },
    facts: shown,
    quoted: joinersOf({ parts: shown }),
  };
};

const lastOf = (parts: ToldInitiative['parts']) => {
  const last = joinersOf({ parts }).at(-1);
  return (
    last && {
      ...last,
      properties: joinersOf({ parts }).every(({ mark }) => mark === last.mark) ? last.properties : {},
    }
  );
};

const union = 'EU';
const besides = [
  { id: 'Schengen', nl: 'Schengen', en: 'Schengen' },
  { id: 'Eurozone', nl: 'de eurozone', en: 'the euro area' },
  { id: 'NATO', nl: 'de NAVO', en: 'NATO' },
];

const isIn =
  (membership: string) =>
  (node: Node): boolean => {
    const all = node.properties?.memberships;
    return Array.isArray(all) && all.some((each) => each === membership);
  };

const titleOf = (wording: Wording, countries: readonly Node[]): string => {
  const members = countries.filter(isIn(union));
  const all = wording.number(countries.length);
  if (members.length === countries.length)
    return wording.say({
      nl:
        countries.length === 2
          ? 'Beide deelnemende landen zijn lid van de EU'
          : `Alle ${all} deelnemende landen zijn lid van de EU`,
      en:
        countries.length === 2
          ? 'Both countries that take part are members of the EU'
          : `All ${all} countries that take part are members of the EU`,
    });
  const some = wording.number(members.length);
  if (members.length === 0)
    return wording.say({
      nl: `Geen van de ${all} deelnemende landen is lid van de EU`,
      en: `None of the ${all} countries that take part is a member of the EU`,
    });
  return wording.say({
    nl: `${some} van de ${all} deelnemende landen ${members.length === 1 ? 'is' : 'zijn'} lid van de EU`,
    en: `${some} of the ${all} countries that take part ${members.length === 1 ? 'is a member' : 'are members'} of the EU`,
  });
};

/** Who is no member of the EU, and what all of them share beside it. */
const unionLines = (wording: Wording, countries: readonly Node[]): string[] => {
  const strangers = countries.filter((country) => !isIn(union)(country));
  const shared = besides.filter(({ id }) => countries.every(isIn(id))).map((each) => each[wording.language]);
  return [
    ...(strangers.length > 0 && strangers.length < countries.length
      ? [
          wording.say({
            nl: `Geen lid van de EU ${strangers.length === 1 ? 'is' : 'zijn'} ${wording.names(strangers)}.`,
            en: `Not ${strangers.length === 1 ? 'a member' : 'members'} of the EU: ${wording.names(strangers)}.`,
          }),
        ]
      : []),
    ...(shared.length > 0
      ? [
          wording.say({
            nl: `Allemaal horen zij bij ${wording.list(shared)}.`,
            en: `All of them belong to ${wording.list(shared)}.`,
          }),
        ]
      : []),
  ];
};
