import type { Quote, Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause } from '../clauses/Clause.ts';
import { spanOfUnits } from '../clauses/spanOfUnits.ts';
import { matchFrames } from '../frames/matchFrames.ts';
import { cue } from '../language/cues.ts';
import { dutch } from '../language/dutch.ts';
import { english } from '../language/english.ts';
import { numberOf } from '../language/numberWords.ts';
import { focusOf } from '../steps/focusOf.ts';
import type { World } from '../World.ts';
import { type Initiative, isInitiative } from './readInitiatives.ts';

/** How many parties an initiative is said to have, with the words that say so. */
export interface Count {
  count: number;
  evidence: Quote[];
}

/**
 * "Inmiddels hebben 54 landen de verklaring ondertekend", "een verklaring van zesentwintig lidstaten": the last number
 * that the letter gives for each initiative, by its id. Numbers of others ("tien andere landen") are none.
 */
export function countsOf(world: World, joined: ReadonlySet<string>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const analysed of world.sentences) {
    if (analysed.sentence.kind !== 'body' || (analysed.cues & partyCue) === 0) continue;
    for (const { at, noun, count } of numbersOfParties(analysed, world)) {
      const initiative = initiativeCounted(analysed, at, noun, world, joined);
      if (!initiative) continue;
      const clause = analysed.clauses().find(({ units }) => units.includes(noun));
      const { start, end } = quoted(analysed, clause, at, noun, initiative);
      const quote = { start, end, quote: world.reading.text.slice(start, end) };
      counts.set(initiative.id, { count, evidence: [quote] });
    }
  }
  return counts;
}

/** A noun for parties without their names. */
const partyCue = cue(new Set([...dutch.partyNouns, ...english.partyNouns]));

/** Each "twaalf lidstaten" of a sentence: where the number and where its noun stands. */
function numbersOfParties(
  { units }: AnalysedSentence,
  { lore }: World,
): { at: number; noun: number; count: number }[] {
  return units.flatMap(({ norm }, at) => {
    const count = numberOf(norm);
    if (count === undefined) return [];
    // "twaalf van de 27 lidstaten"
    const quantified = /^(?:van|of)$/.test(units[at + 1]?.norm ?? '') ? skipTo(units, at + 2) : at + 1;
    if (isPartOfWhole(units, at)) return [];
    for (let noun = quantified; noun <= quantified + 2; noun += 1) {
      const word = units[noun]?.norm ?? '';
      if (others.test(word) || lore.language.prepositions.has(word)) return [];
      if (lore.language.partyNouns.has(word)) return [{ at, noun, count }];
    }
    return [];
  });
}

const others = /^(?:andere|overige|nog|extra|other|further|more|additional)$/;

const skipTo = (units: AnalysedSentence['units'], from: number): number => {
  let at = from;
  while (/^(?:de|het|the)$/.test(units[at]?.norm ?? '') || numberOf(units[at]?.norm ?? '')) at += 1;
  return at;
};

/** The 27 of "twaalf van de 27 lidstaten". */
function isPartOfWhole(units: AnalysedSentence['units'], at: number): boolean {
  const of = /^(?:de|het|the)$/.test(units[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  return (
    /^(?:van|of)$/.test(units[of]?.norm ?? '') &&
    (of === at - 2 || numberOf(units[of - 1]?.norm ?? '') !== undefined)
  );
}

function initiativeCounted(
  analysed: AnalysedSentence,
  at: number,
  noun: number,
  world: World,
  joined: ReadonlySet<string>,
): Initiative | undefined {
  const before = analysed.units.slice(Math.max(0, at - 4), at).findLast(({ mention }) => mention)?.mention;
  const isOwned =
    before !== undefined &&
    isInitiative(before) &&
    analysed.units
      .slice(0, at)
      .reverse()
      .slice(0, 3)
      .some(({ norm }) => /^(?:van|door|of|by)$/.test(norm));
  if (isOwned) return world.spoken.withId(before.id);
  const match = matchFrames(analysed, world.lore).find(
    ({ clause, type, relation }) =>
      type === 'JOINED' && relation.type === 'JOINED' && clause.units.includes(noun),
  );
  if (!match) return undefined;
  const [named] = match.to.filter(isInitiative);
  if (named) return world.spoken.withId(named.id);
  if (!match.frame.focus) return undefined;
  return focusOf({ analysed, world, joined }, 'any')[0];
}

const longest = 300;

/** The clause; where that is long, from the number to its noun, with the initiative where it stands near. */
function quoted(
  analysed: AnalysedSentence,
  clause: Clause | undefined,
  at: number,
  noun: number,
  initiative: Initiative,
): Span {
  const { units } = analysed;
  const mention = units.findIndex((unit) => unit.mention?.id === initiative.id);
  const whole = [...(clause?.units ?? []), at, noun, ...(mention === -1 ? [] : [mention])];
  const wide = spanOfUnits(units, whole);
  return wide.end - wide.start <= longest ? wide : spanOfUnits(units, [at, noun]);
}
