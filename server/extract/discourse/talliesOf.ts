import type { Properties, Quote } from '../../model.ts';
import { cue } from '../language/cues.ts';
import { topicOf } from '../steps/laws/topicOf.ts';
import type { World } from '../World.ts';

/** The votes on an instrument that are told in numbers, with the words that tell them. */
export interface Tally {
  properties: Properties;
  evidence: Record<string, Quote[]>;
}

const number = '(\\d{1,3}|één|geen|een|one|no)';
const votes = '(?: stemmen| votes| landen| lidstaten| states| countries)?';

/** How a ballot is told in numbers: those in favour, those against, those who abstained. */
const cues: readonly RegExp[] = [
  // "147 stemmen voor, 6 tegen en 23 onthoudingen", "147 voor, 6 tegen, bij 23 onthoudingen"
  new RegExp(
    `\\b${number}${votes} voor(?:stemmen)?(?:,| en| bij)? (?:bij )?${number}${votes} tegen(?:stemmen)?(?:(?:,| en| bij|, bij) ${number} onthouding(?:en)?)?`,
    'iu',
  ),
  // "147 votes in favour, 6 against and 23 abstentions", "147 in favour to 6 against, with 23 abstentions"
  new RegExp(
    `\\b${number}${votes} (?:in favou?r|for)(?:,| to| and)? ${number}${votes} against(?:(?:,| and|, and|, with| with) ${number} abstentions?)?`,
    'iu',
  ),
  // "by 147 votes to 6, with 23 abstentions"
  new RegExp(`\\bby ${number} votes to ${number}(?:,? (?:with|and) ${number} abstentions?)?`, 'iu'),
];

/** A word of those who were not in favour, or of votes. */
const tallyCue = cue(/^(?:tegen.*|against|votes)$/);

/** What the letter tells in numbers of a vote on an instrument, by the instrument's id; a motion's votes are its own. */
export function talliesOf(world: World): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  world.sentences.forEach(({ sentence, cues: own }, index) => {
    if (
      sentence.kind !== 'body' ||
      (own & tallyCue) === 0 ||
      /\b(?:motie|moties|motion|motions|amendement|amendment)\b/i.test(sentence.text)
    )
      return;
    const match = cues.map((cue) => cue.exec(sentence.text)).find((found) => found !== null);
    const law = match ? topicOf(world, index, sentence.end, reach) : null;
    if (!match || !law || tallies.has(law.id)) return;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const quote = { start, end, quote: world.reading.text.slice(start, end) };
    const told = ['votesFor', 'votesAgainst', 'abstentions'].flatMap((name, at) => {
      const word = match[at + 1];
      return word === undefined ? [] : [[name, valueOfWord(word)] as const];
    });
    tallies.set(law.id, {
      properties: Object.fromEntries(told),
      evidence: Object.fromEntries(told.map(([name]) => [name, [quote]])),
    });
  });
  return tallies;
}

/** How many sentences a count may stand behind what was voted on. */
const reach = 3;

const valueOfWord = (word: string): number =>
  /^\d/.test(word) ? Number(word) : /^(?:geen|no)$/i.test(word) ? 0 : 1;
