import type { Properties, Span } from '../../model.ts';
import type { Frame } from '../../relations/Frame.ts';
import type { RelationType } from '../../relations/RelationType.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause } from '../clauses/Clause.ts';
import type { Group } from '../clauses/groups.ts';
import { phraseStart } from '../clauses/phraseStart.ts';
import { spanOfUnits } from '../clauses/spanOfUnits.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Match } from './matchFrames.ts';

/** A frame that fits, with what fills its slots and the stretch that says so. */
export function toMatch(
  frame: Frame,
  relation: RelationType,
  outcome: { type: string; properties: Properties },
  analysed: AnalysedSentence,
  clause: Clause,
  from: readonly Group[],
  to: readonly Group[],
  at: number,
  passive = false,
): Match {
  const fillers = [...from, ...to];
  return {
    frame,
    relation,
    ...outcome,
    from: from.flatMap((group) => group.members),
    to: to.flatMap((group) => group.members),
    clause,
    span: spanOf(analysed, clause, fillers, at),
    passive,
    pointsBack: clause.units.some((index) => isPointer(analysed.units[index])),
  };
}

const isPointer = wordTest(
  /^(?:daaraan|hieraan|eraan|daarbij|hierbij|erbij|daarin|hierin|hiervoor|daarvoor|hiermee|daarmee|daartoe|hiertoe|ertoe|ook|eveneens|tevens|inmiddels|alsnog|also|it|them|andere|other)$/,
);

const longestEvidence = 380;

/** The clause with its fillers; where that is long, only from the first to the last thing that the frame needs. */
function spanOf(analysed: AnalysedSentence, clause: Clause, fillers: readonly Group[], at: number): Span {
  const needed = [at];
  for (const { opens, from, to } of fillers)
    needed.push(Math.min(opens, phraseStart(analysed.units, from)), to - 1);
  const whole = spanOfUnits(analysed.units, clause.units, needed);
  return whole.end - whole.start <= longestEvidence ? whole : spanOfUnits(analysed.units, needed);
}
