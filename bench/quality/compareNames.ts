import { normalised } from '../../test/support/golden/normalised.ts';
import type { Kind, Name } from '../peers/Peer.ts';
import { countryNames } from './countryNames.ts';

/** What a letter holds, as it was annotated by hand; `optional` are ids, types and normalised names that may be found or not. */
export interface Gold {
  entities: readonly { id: string; type: string; name: string; aliases: readonly string[] }[];
  optional: readonly string[];
}

export interface Tally {
  /** Things of the kind in the gold, and how many of them were found. */
  wanted: number;
  found: number;
  /** Names given for the kind, and how many of them are right. */
  named: number;
  right: number;
}

/**
 * The rule. A thing is found where a name for its kind is one of its names or aliases, whatever the case and accents, and wherever in
 * the letter; a name is right where it is one of a thing of the kind, and each name counts once a letter. Neither right nor wrong is
 * what the gold leaves open, an office that was taken for a person, a meeting or initiative that was taken for an organisation, and a
 * place that is no country. A name of no type is taken for every kind, and is right where it is one of anything in the gold.
 *
 * With `overlap`, which is kind to those who find names only, a part is enough: the words of one stand in a row in the other.
 */
export function compareNames(gold: Gold, names: readonly Name[], kind: Kind, match: Match): Tally {
  const isOne = matches[match];
  const things = thingsOf(gold);
  const ofKind = things.filter(({ type }) => type === kind);
  const open = [
    ...gold.optional.map(normalised),
    ...things.filter(({ type }) => near[kind].includes(type)).flatMap(({ words }) => words),
  ];
  const given = distinct(names.filter((name) => standsFor(name, kind)));
  const isRight = ({ name, words }: Given): boolean =>
    (name.kind === 'Name' ? things : ofKind).some((thing) => any(isOne, thing.words, words));
  const isLeftOut = ({ name, words }: Given): boolean =>
    any(overlap, open, words) || (name.kind === 'Place' && !any(overlap, countryNames, words));
  const wanted = ofKind.filter(({ isOpen }) => !isOpen);
  const right = given.filter(isRight).length;
  return {
    wanted: wanted.length,
    found: wanted.filter((thing) => given.some(({ words }) => any(isOne, thing.words, words))).length,
    named: right + given.filter((each) => !isRight(each) && !isLeftOut(each)).length,
    right,
  };
}

const thingsOf = ({ entities, optional }: Gold): { type: string; words: string[]; isOpen: boolean }[] =>
  entities.map(({ id, type, name, aliases }) => {
    const words = [name, ...aliases].map(normalised);
    return { type, words, isOpen: [id, type, ...words].some((each) => optional.includes(each)) };
  });

/** What is so near a kind that taking it for one is no error. */
const near: Readonly<Record<Kind, readonly string[]>> = {
  Country: [],
  Person: ['Minister'],
  Organisation: ['Meeting', 'Initiative'],
};

const standsFor = ({ kind }: Name, asked: Kind): boolean =>
  kind === asked || kind === 'Name' || (kind === 'Place' && asked === 'Country');

interface Given {
  name: Name;
  words: string[];
}

function distinct(names: readonly Name[]): Given[] {
  const all = names.map((name) => ({
    name,
    words: name.forms.map(normalised).filter((words) => words !== ''),
  }));
  return [
    ...new Map(all.flatMap((each) => each.words.slice(0, 1).map((first) => [first, each] as const))).values(),
  ];
}

export type Match = 'same' | 'overlap';

const holds = (long: string, short: string): boolean => short !== '' && ` ${long} `.includes(` ${short} `);
const overlap = (one: string, other: string): boolean => holds(one, other) || holds(other, one);
const matches = { same: (one: string, other: string): boolean => one === other, overlap };

const any = (
  isOne: (one: string, other: string) => boolean,
  these: readonly string[],
  those: readonly string[],
): boolean => these.some((one) => those.some((other) => isOne(one, other)));
