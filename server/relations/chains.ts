import { addresses } from './addresses.ts';
import { amends } from './amends.ts';
import { concerns } from './concerns.ts';
import { implementsAct } from './implementsAct.ts';
import { made } from './made.ts';
import { partOf } from './partOf.ts';
import { publishedAs } from './publishedAs.ts';
import { replaces } from './replaces.ts';
import { submitted } from './submitted.ts';

/** One step of a chain: relations of these types from a node of one kind to a node of another. */
export interface ChainStep {
  from: readonly string[];
  types: readonly string[];
  to: readonly string[];
  /** Walked against the direction that its relations have themselves. */
  reversed: boolean;
}

export interface Chain {
  steps: readonly ChainStep[];
  /** An answer only where no other chain leads on from its end. */
  lastResort?: true;
}

/** What a chain begins with: what somebody asked for, or promised. */
export const asked: readonly string[] = ['Motion', 'Commitment'];

/**
 * What explains where a motion or a commitment went: a path is offered only where it matches one of these chains from
 * first to last. What is not here (a mention, a country, a chamber, a letter that names two things) explains nothing.
 */
const legal: readonly (readonly ChainStep[])[] = [
  [asks('Regulation')],
  [asks('Initiative'), about('Initiative', 'Regulation')],
  // A talk about a joint letter, the letter about an act.
  [asks('Initiative'), about('Initiative', 'Initiative'), about('Initiative', 'Regulation')],
  // Something was promised on the same initiative.
  [asks('Initiative'), isSubjectOf('Initiative', 'Commitment'), about('Commitment', 'Regulation')],
  // States act together on the same system.
  [
    asks('InformationSystem'),
    isSubjectOf('InformationSystem', 'Initiative'),
    about('Initiative', 'Regulation'),
  ],
];

/** From the act on to what it replaces, amends, belongs to or implements: one step. */
const lawStep: ChainStep = {
  from: ['Regulation'],
  types: [replaces.type, amends.type, partOf.type, implementsAct.type],
  to: ['Regulation'],
  reversed: false,
};

/** Those that end with the act that something leads to. */
export const toRegulations: readonly Chain[] = legal.map((steps) => ({ steps }));

/** Every chain, the other way round too: see `chainsFrom`. */
export const chains: readonly Chain[] = [
  ...toRegulations,
  ...legal.map((steps) => ({ steps: [...steps, lawStep] })),
  { steps: [asks('InformationSystem')], lastResort: true },
  { steps: [asks('Initiative'), about('Initiative', 'InformationSystem')], lastResort: true },
  { steps: [asks('Initiative')], lastResort: true },
];

/** The chains that can be walked from a node of this kind: from a motion as they are, from a regulation backwards. */
export const chainsFrom = (kind: string): readonly Chain[] =>
  [...chains, ...chains.map(backwards)].filter(({ steps }) => steps[0]?.from.includes(kind));

/** The last step first, each from its end. Looked at from there every chain is an answer. */
const backwards = ({ steps }: Chain): Chain => ({
  steps: steps.toReversed().map(({ from, types, to, reversed }) => ({
    from: to,
    types,
    to: from,
    reversed: !reversed,
  })),
});

function asks(to: string): ChainStep {
  return { from: asked, types: [concerns.type], to: [to], reversed: false };
}

function about(from: string, to: string): ChainStep {
  return { from: [from], types: [concerns.type], to: [to], reversed: false };
}

function isSubjectOf(from: string, to: string): ChainStep {
  return { from: [from], types: [concerns.type], to: [to], reversed: true };
}

/** Which way the chains lead from a node of this kind; undefined where none does. */
export const wayFrom = (kind: string): 'on' | 'back' | undefined => {
  if (asked.includes(kind)) return 'on';
  return chainsFrom(kind).length > 0 ? 'back' : undefined;
};

/** Who it comes from. */
export const comesFrom: ChainStep = {
  from: asked,
  types: [submitted.type, made.type],
  to: ['Person', 'Minister'],
  reversed: true,
};

/** As what it was published. */
export const publishedIn: ChainStep = {
  from: asked,
  types: [publishedAs.type],
  to: ['Document'],
  reversed: false,
};

/** The letters that answer it. */
export const answeredBy: ChainStep = {
  from: asked,
  types: [addresses.type],
  to: ['Document'],
  reversed: true,
};
