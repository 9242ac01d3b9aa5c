import type { DocumentItem, Node } from '../../api/contract.ts';
import type { Part } from '../facts/partsOf.ts';
import type { Told } from '../facts/Told.ts';
import type { Wording } from '../wording/Wording.ts';

/** What the steps of a meeting are told from. */
export interface ToldMeeting {
  node: Node;
  /** The letters that prepare it or report on it, newest first. */
  letters: readonly DocumentItem[];
  /** Whether all that the letters say of it was read. */
  complete: boolean;
  /** All letters, newest first. */
  documents: readonly DocumentItem[];
  words: { plain: Wording; marked: Wording };
  present: readonly Told[];
  /** What these letters tell that several do together, as they alone have it. */
  things: readonly { thing: Node; parts: readonly Part[] }[];
  /** What else they state, as they alone have it. */
  facts: readonly Told[];
}

/** "de brief van 4 juni 2026", "de twee brieven over deze bijeenkomst". */
export const lettersOf = ({ letters, complete }: ToldMeeting, wording: Wording): string => {
  const [only] = letters;
  if (letters.length === 1 && only) return wording.letter(only);
  const count = wording.number(letters.length);
  return wording.say({
    nl: `de ${count} ${complete ? '' : 'nieuwste '}brieven over deze bijeenkomst`,
    en: `the ${count} ${complete ? '' : 'newest '}letters about this meeting`,
  });
};
