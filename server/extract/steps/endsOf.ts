import type { Mention } from '../../entities/Mention.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { makeTalk } from '../discourse/makeTalk.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Match } from '../frames/matchFrames.ts';
import { focusOf } from './focusOf.ts';
import type { Spot } from './frameFindings.ts';
import { hasOtherObject } from './hasOtherObject.ts';

export interface End {
  id: string;
  /** Where it is named; without them it is what the text is about there. */
  start?: number;
  end?: number;
}

/** The fillers of a slot; an empty one takes the initiative, instrument or gathering that the text is about. */
export function endsOf(
  fillers: readonly Mention[],
  types: readonly string[],
  match: Match,
  spot: Spot,
): End[] {
  const known = fillers.filter((mention) => mention.id !== '');
  if (known.length > 0) return known;
  if (fillers.some(isInitiative)) return [];
  if (types.includes('Initiative') && types.length === 1) {
    if (match.frame.gathering) return speaksOfInitiative(match, spot) ? [] : focusOf(spot, 'gathering');
    // "I considered this motion premature": of something else.
    if (speaksOfMotion(match, spot)) return [];
    if (match.frame.creates)
      return (match.frame.creates === 'talk' ? talksIn(match, spot) : null) ?? [makeTalk(match, spot)];
    if (speaksOfPlaceBefore(match, spot)) return [];
    if (
      match.frame.focus === 'always' ||
      (match.frame.focus && !hasOtherObject(match, spot.analysed, spot.world))
    )
      return spokenOf(match, spot);
    if (isPassivePronoun(match, spot)) return focusOf(spot, 'before');
  }
  if (types.includes('Regulation') && match.frame.focus) return lastLaw(spot.analysed, match);
  return [];
}

/** The initiative spoken of up to the end of the clause; where none is, the one of a clause that hangs on it ("has yet to decide whether to sign the letter"). */
function spokenOf(match: Match, spot: Spot): End[] {
  const here = focusOf(spot, 'any', Math.max(match.span.end, clauseEnd(match, spot)));
  return here.length > 0 ? here : focusOf(spot, 'any');
}

const clauseEnd = ({ clause }: Match, { analysed }: Spot): number =>
  analysed.units[clause.units.at(-1) ?? 0]?.end ?? analysed.sentence.end;

/** "Sprak zijn steun voor de verklaring uit": of that, and not at the meal before. */
const speaksOfInitiative = ({ clause }: Match, { analysed }: Spot): boolean =>
  clause.units.some((at) => {
    const mention = analysed.units[at]?.mention;
    return mention !== undefined && isInitiative(mention) && mention.id !== '' && !mention.kind.gathering;
  });

/** "de Raad in Nicosia, waaraan de minister deelnam": in what stands before it, which is no initiative. */
const speaksOfPlaceBefore = ({ clause }: Match, { analysed }: Spot): boolean =>
  clause.kind === 'relative' &&
  /^(?:waar|waaraan|waarbij|waarin|where)$/.test(analysed.units[clause.units[0] ?? 0]?.norm ?? '');

/** "I held talks with Estonia": those that the clause names, and no others. */
function talksIn({ clause }: Match, { analysed }: Spot): End[] | null {
  const talks = analysed.groups
    .filter(({ from, preposition }) => preposition === null && clause.units.includes(from))
    .flatMap(({ members }) => members)
    .filter((mention) => isInitiative(mention) && mention.id !== '' && mention.kind.family === 'talk');
  return talks.length > 0 ? talks : null;
}

const speaksOfMotion = ({ clause }: Match, { analysed }: Spot): boolean =>
  clause.units.some((at) =>
    /^(?:motion|motions|motie|moties|toezegging|toezeggingen)$/.test(analysed.units[at]?.norm ?? ''),
  );

/** "Het is in maart opgesteld door Frankrijk en Litouwen", "It was drafted by Malta": a pronoun that opens the sentence. */
const isPassivePronoun = ({ passive, clause }: Match, { analysed }: Spot): boolean =>
  passive &&
  clause.units[0] === 0 &&
  /^(?:het|it|deze|dit|zij|die)$/.test(analysed.units[0]?.norm ?? '') &&
  clause.finite === 1;

/** The instrument named last before the clause, in the same sentence: the subject of "zal … vervangen". */
function lastLaw(analysed: AnalysedSentence, match: Match): End[] {
  const law = analysed.mentions.findLast(
    (mention) => mention.type === 'Regulation' && mention.end <= match.span.start,
  );
  return law ? [law] : [];
}
