import type { Mention } from '../../../entities/Mention.ts';
import { describingVerbs } from '../../../relations/frames/law.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { Clause } from '../../clauses/Clause.ts';
import { lawGroupsIn, lawGroupsOf } from './lawGroups.ts';

/** The two ends that a noun such as "herziening" or "onderdeel" joins, and the units from the first to the last. */
export interface NounEnds {
  from: Mention[];
  to: Mention[];
  first: number;
  last: number;
}

const describing: ReadonlySet<string> = new Set([...describingVerbs.nl, ...describingVerbs.en]);

/** "de wet tot wijziging van X", "het voorstel betreft de herziening van X", "ter uitvoering van X wordt de wet aangepast". */
export function lawNounEnds(analysed: AnalysedSentence, clause: Clause, at: number): NounEnds | null {
  const groups = lawGroupsIn(analysed, clause);
  const behind = groups.find((group) => group.opens > at && group.opens <= at + 2 && isOf(group.preposition));
  if (!behind) return null;
  // "De wijziging van X door Y", "de implementatie van X krijgt haar beslag in Y"
  const agent = groups.find(
    ({ from, preposition }) => from >= behind.to && agentPrepositions.test(preposition ?? ''),
  );
  if (agent) return { from: agent.members, to: behind.members, first: at, last: agent.to - 1 };
  const adjoining = lawGroupsOf(analysed).findLast((group) => group.to <= at);
  const isAdjoining = adjoining && joins(analysed, adjoining.to, at);
  // "De wet tot wijziging van X" is an act of its own, not the one that "de wet" meant before.
  if (isAdjoining && adjoining.members.some(({ form }) => form === 'reference')) return null;
  const subject = isAdjoining ? adjoining : describedBy(analysed, clause, at, groups);
  if (!subject || subject === behind) return null;
  return {
    from: subject.members,
    to: behind.members,
    first: Math.min(subject.from, at),
    last: Math.max(behind.to, subject.to) - 1,
  };
}

const agentPrepositions = /^(?:door|by|bij|met|via|middels|in)$/;

const isOf = (preposition: string | null): boolean =>
  preposition === null || /^(?:van|of|to|ter uitvoering van)$/.test(preposition);

/** Only "tot", "ter", "als", "houdende" and articles stand between an instrument and the noun. */
const joins = (analysed: AnalysedSentence, from: number, at: number): boolean => {
  const between = analysed.units
    .slice(from, at)
    .map(({ norm }) => norm)
    .filter((word, index) => index > 0 || word !== ')');
  return (
    between.length > 0 &&
    between.length <= 4 &&
    /^(?:tot|ter|als|houdende|voor|as|for|,|\()$/.test(between[0] ?? '') &&
    between.every((word) =>
      /^(?:tot|ter|als|houdende|voor|de|een|as|for|the|a|,|\(|nadere|gedeeltelijke)$/.test(word),
    )
  );
};

function describedBy(
  analysed: AnalysedSentence,
  clause: Clause,
  at: number,
  groups: ReturnType<typeof lawGroupsIn>,
) {
  const describes = clause.predicates.some(({ forms }) => forms.some(({ lemma }) => describing.has(lemma)));
  const means = /^ter$/.test(analysed.units[at - 1]?.norm ?? '');
  if (!describes && !means) return undefined;
  // "Opvolger van X is Y": the noun opens the clause.
  const opens = at === clause.units[0];
  return groups.find(({ preposition, from }) => preposition === null && (means || opens || from < at));
}
