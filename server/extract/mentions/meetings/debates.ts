import { debateNouns } from '../../../entities/data/meetingNouns.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { atWords } from '../../language/atWords.ts';
import { Lexicon } from '../../language/Lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import { slugOf } from '../slugOf.ts';
import { dayBehind } from './dayOf.ts';
import { meetingMention } from './meetingMention.ts';

const nouns = new Lexicon<string>();
for (const noun of debateNouns) nouns.add(noun, noun);

/** Debates of a chamber with their day, and with the name that stands between: "tweeminutendebat Milieuraad van 24 maart". */
export function debates(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
): Mention[] {
  return atWords(tokens, nouns.beginsAt, (token, at) => {
    const match = nouns.at(tokens, at);
    if (!match || token.glued || tokens[match.to]?.glued) return [];
    const end = tokens[match.to - 1]?.end ?? token.end;
    const subject = names.find((name) => name.start === tokens[match.to]?.start);
    const date = dayBehind(tokens, subject?.end ?? end, dates);
    if (!date) return [];
    const printed = tokens.filter(
      ({ start, end: to }) => subject && start >= subject.start && to <= subject.end,
    );
    const name = capitalised([match.value, ...printed.map(({ raw }) => raw)].join(' '));
    const mention = meetingMention({ start: token.start, end: date.end }, slugOf(name), name, date);
    return [{ ...mention, inside: subject ? [subject] : [] }];
  });
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
