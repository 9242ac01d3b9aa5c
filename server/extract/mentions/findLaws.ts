import type { Mention } from '../../entities/Mention.ts';
import type { VerbIndex } from '../clauses/VerbIndex.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { isLawCompound, lawByCompound } from './laws/lawByCompound.ts';
import { endsEnglishTitle, lawByEnglishTitle } from './laws/lawByEnglishTitle.ts';
import {
  isTitleWord,
  lawByAdjective,
  lawByNumber,
  lawByPlace,
  lawBySmallTitle,
  lawByTitle,
} from './laws/lawByTitle.ts';
import { isLawNoun, lawByTopic } from './laws/lawByTopic.ts';
import { asNamedBefore, lawsAgain, pointsBack } from './laws/lawsAgain.ts';
import type { NamedLaws } from './laws/NamedLaws.ts';

/** Words of which an instrument must have one. */
export const lawCue = cue((word) =>
  [isTitleWord, isLawCompound, endsEnglishTitle, isLawNoun, pointsBack].some((is) => is(word)),
);

/**
 * Instruments that no table knows: by a compound ("visumverordening"), a title ("Wet weerbare zeehavens"), a number, or
 * a noun and what it is about ("een richtlijn over verpakkingen"); and words that point back to one. The name is made of
 * the words of the text. Those that are named are added to `named`.
 */
export function findLaws(tokens: readonly Token[], verbs: VerbIndex, named: NamedLaws): Mention[] {
  const again = lawsAgain(tokens, named);
  const laws: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const law =
      lawByTitle(tokens, at, verbs) ??
      lawByAdjective(tokens, at, verbs) ??
      lawByNumber(tokens, at) ??
      lawByPlace(tokens, at) ??
      (tokens[at + 1]?.glued ? lawByTopic(tokens, at + 1, verbs) : null) ??
      lawByCompound(tokens, at, verbs) ??
      longer(lawByEnglishTitle(tokens, at), lawByTopic(tokens, at, verbs)) ??
      lawBySmallTitle(tokens, at, verbs);
    if (!law) continue;
    const mention = asNamedBefore(law.mention, named);
    laws.push(mention);
    named.add(mention);
    at = law.to - 1;
  }
  return [...laws, ...again];
}

/** Of two readings that begin at one word the longer; none where there is none. */
const longer = <Read extends { to: number }>(one: Read | null, other: Read | null): Read | null =>
  one && other ? (other.to > one.to ? other : one) : (one ?? other);
