import type { Frame } from '../../relations/Frame.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { FrameOfRelation } from './FrameIndex.ts';

/** "heeft … gezonden": a verb that only helps another one is no predicate, unless the frame has words of its own. */
export function isAuxiliary(
  frame: Frame,
  words: FrameOfRelation['words'],
  predicate: Predicate,
  analysed: AnalysedSentence,
  clause: Clause,
): boolean {
  if (frame.anyVerb || !predicate.forms.some(({ lemma }) => helping.has(lemma))) return false;
  if (words.length > 0) return helpsAnother(frame, words, predicate, analysed, clause);
  // "had talks with": an English verb of its own.
  if (frame.language === 'en')
    return clause.predicates.some(
      ({ at, forms }) => at > predicate.at && forms.some(({ kind }) => kind === 'participle'),
    );
  return clause.units.some((at) => at !== predicate.at && isParticiple(analysed.units[at]));
}

/** By its form. */
const isParticiple = wordTest(/^(?:ge|be|ver|ont|her)\w{3,}(?:d|t|en)$|ge\w{3,}(?:d|t|en)$/);

const helping: ReadonlySet<string> = new Set(['hebben', 'zijn', 'worden', 'have', 'be']);

/** Whether no other verb of the clause says anything: "that they would not". */
export const isAlone = (predicate: Predicate, clause: Clause): boolean =>
  clause.predicates.every(
    ({ at, forms }) => at === predicate.at || forms.every(({ lemma }) => helpers.test(lemma)),
  );

const helpers =
  /^(?:hebben|zijn|worden|zullen|willen|kunnen|moeten|mogen|doen|do|have|be|is|are|was|were|had|has|will|would|could|should|shall|may|might|can|must|choose|opt)$/;

/** "is van de lijst van ondertekenaars geschrapt": a participle that is no word of the frame's is what is said. */
function helpsAnother(
  { verbs = [] }: Frame,
  words: FrameOfRelation['words'],
  predicate: Predicate,
  analysed: AnalysedSentence,
  clause: Clause,
): boolean {
  return clause.predicates.some(
    ({ at, forms }) =>
      at !== predicate.at &&
      at !== clause.finite &&
      forms.some(({ kind }) => kind === 'participle') &&
      forms.every(({ lemma }) => !helpers.test(lemma) && !verbs.includes(lemma)) &&
      !words.some((choice) => choice.has(analysed.units[at]?.norm ?? '')),
  );
}
