import type { Mention } from '../../entities/Mention.ts';
import type { Lore } from '../Lore.ts';
import { numberOf } from '../language/numberWords.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Letter } from '../letterOf.ts';
import type { Memory } from './References.ts';

/** How a phrase that stands for parties named before is told, and which of them it means. */
interface Rule {
  name: string;
  /** Matched at a word; the whole phrase is what it means. */
  phrase: RegExp;
  /** Whether only the sentence itself and the one before it count: a pronoun does not reach further. */
  near?: true;
  /** Whether it must be the subject: a verb stands beside it. */
  subject?: true;
  /** Whether it must stand behind "that" and a verb of saying. */
  saying?: true;
  /** Whether it must stand behind a semicolon, or behind the pronoun of a relative clause: it is of its own sentence. */
  ofItsSentence?: true;
  /** From the lists of parties so far, the last one last; null where none fits. */
  resolve: (
    lists: Lists,
    phrase: RegExpMatchArray,
    letter: Letter,
    speakers: readonly Mention[],
    lastMinister: Mention | null,
  ) => readonly Mention[] | null;
}

type Lists = readonly (readonly Mention[])[];

const number = 'beide|both|twee|two|drie|three|vier|four|vijf|five|zes|six';
/** "beide" and "both" are the number of two. */
const countOf = (word: string): number => numberOf(word) ?? 2;
const things =
  'landen|lidstaten|staten|ministers|bewindspersonen|ambtgenoten|partijen|organisaties|agentschappen|regeringen|delegaties|countries|states|member states|ministers|governments|parties|agencies|organisations|delegations|sides|partners';

const rules: readonly Rule[] = [
  {
    name: '"beide landen", "the three countries": the last list of just so many',
    phrase: new RegExp(`^(?:(?:de|deze|die|the|these|those|all) )?(${number}) (?:${things})\\b`),
    resolve: (lists, [, count = '']) => lists.findLast((list) => list.length === countOf(count)) ?? null,
  },
  {
    name: '"our seven countries", "all members of our group": those for whom the letter speaks',
    phrase: new RegExp(
      `^(?:(?:all )?(?:the )?members of )?our (?:(?:${number}|seven|eight|nine|ten|own) )?(?:${things}|group|nations)\\b`,
    ),
    resolve: (_lists, _phrase, _letter, speakers) => (speakers.length > 1 ? speakers : null),
  },
  {
    name: '"the three of us": the last list, and who signs',
    phrase: new RegExp(`^(?:all )?(?:the )?(${number}) of us\\b`),
    resolve: (lists, [, count = ''], { signingOffice }) => {
      const others = lists
        .map((list) => list.filter(({ id }) => id !== signingOffice?.id))
        .findLast((list) => list.length === countOf(count) - 1);
      return others && signingOffice ? [signingOffice, ...others] : null;
    },
  },
  {
    name: '"laatstgenoemde": the last one of the last list',
    phrase: /^(?:de |het |the )?(?:laatstgenoemde?n?|laatstgenoemd land|latter)\b(?! of )/,
    resolve: (lists) => {
      const last = lists.at(-1)?.at(-1);
      return last ? [last] : null;
    },
  },
  {
    name: '"eerstgenoemde": the first one of the last list that has several',
    phrase:
      /^(?:de |het |the )?(?:eerstgenoemde?|former)(?= (?:heeft|had|is|was|wil|zal|kan|has|had|will|would|did)\b)/,
    resolve: (lists) => {
      const first = lists.findLast((list) => list.length > 1)?.[0];
      return first ? [first] : null;
    },
  },
  {
    name: '"neither", "geen van beide": the last list of two; the word denies as well',
    phrase:
      /^(?:neither(?: country| state| government)?|geen van beide(?: landen)?)(?= (?:has|had|is|was|wishes|wants|would|will|did|heeft|is|was|wil|wilde|nam)\b)/,
    near: true,
    resolve: (lists) => lists.findLast((list) => list.length === 2) ?? null,
  },
  {
    name: '"in which they", "waarin zij": those who act in the sentence',
    phrase: /^(?:zij|ze|they)\b/,
    ofItsSentence: true,
    resolve: (lists) => (lists[0] && lists[0].length > 1 ? lists[0] : null),
  },
  {
    name: '"zij", "they" as the subject: the last list of several',
    phrase: /^(?:(?:zij|ze)(?! \S*t\b)|they|deze landen|die landen|these countries|those countries)\b/,
    near: true,
    subject: true,
    resolve: (lists) => lists.findLast((list) => list.length > 1) ?? null,
  },
  {
    name: '"zij" with a singular verb: the last party, if it stands alone and is no country or agency ("het")',
    phrase: /^(?:zij|ze)(?= \S*t\b)/,
    near: true,
    subject: true,
    resolve: (lists) => {
      const [only, ...others] = lists.at(-1) ?? [];
      const isShe = only?.type === 'Minister' || only?.id === 'organisation:european-commission';
      return only && isShe && others.length === 0 ? [only] : null;
    },
  },
  {
    name: '"dit land", "that country": the last country alone',
    phrase:
      /^(?:dit|dat|het|this|that|the) (?:land|country)\b(?! (?:dat|die|van|waar|which|that|where|of)\b)/,
    near: true,
    resolve: (lists) => lists.findLast((list) => list.length === 1 && list[0]?.type === 'Country') ?? null,
  },
  {
    name: '"that it will not", "dat het": the country that says so',
    phrase:
      /^(?:it(?= [a-z]+(?:s|d)\b)|(?:it|het)(?= (?:will|would|could|cannot|zal|zou|kan|wil|niet|nog|steunt|doet|neemt|ondertekent|onderschrijft|overweegt)\b))/,
    near: true,
    saying: true,
    resolve: (lists) => {
      const last = lists.at(-1);
      return last?.length === 1 && last[0]?.type === 'Country' ? last : null;
    },
  },
  {
    name: '"…; het zal niet deelnemen", "die het samen met Spanje heeft gestuurd": the country that the sentence is about',
    phrase:
      /^(?:it|het)(?= (?:geeft|zal|wil|heeft|is|steunt|neemt|doet|ziet|acht|vindt|op|in|samen|eerder|eind|begin|will|would|has|prefers|considers)\b)/,
    near: true,
    ofItsSentence: true,
    resolve: (lists) => {
      const last = lists.at(-1);
      return last?.length === 1 && last[0]?.type === 'Country' ? last : null;
    },
  },
  {
    name: '"hij", "he", "she" as the subject: the last minister, with nobody else named since',
    phrase: /^(?:hij|he|she)\b/,
    subject: true,
    resolve: (lists, _phrase, _letter, _speakers, lastMinister) => {
      const last = lists.at(-1);
      if (last?.length === 1 && last[0]?.type === 'Minister' && last[0] === lastMinister) return last;
      return lastMinister ? [lastMinister] : null;
    },
  },
];

/** Whether a phrase of a rule may begin at a word: by the word itself, or by what stands behind its article. */
const mayPointBack = (tokens: readonly Token[], at: number): boolean =>
  opensPhrase(tokens[at]) || (isArticle(tokens[at]) && followsArticle(tokens[at + 1]));

const opensPhrase = wordTest(
  new RegExp(
    `^(?:${number}|our|members|laatstgenoemd.*|latter|eerstgenoemd.*|former|neither|geen|zij|ze|they|it|hij|he|she)$`,
  ),
);
const isArticle = wordTest(/^(?:de|het|deze|die|dit|dat|the|these|those|this|that|all)$/);
const followsArticle = wordTest(
  new RegExp(
    `^(?:${number}|the|members|our|laatstgenoemd.*|latter|eerstgenoemd.*|former|landen|countries|land|country|zal|zou|kan|wil|niet|nog|steunt|doet|neemt|ondertekent|onderschrijft|overweegt|geeft|heeft|is|ziet|acht|vindt|op|in|samen|eerder|eind|begin)$`,
  ),
);

/** "Beide landen", "the latter": words that stand for parties which the section named last. */
export function findPartiesAgain(
  tokens: readonly Token[],
  named: readonly Mention[],
  memory: Memory,
  lore: Lore,
  letter: Letter,
): Mention[] {
  const found: Mention[] = [];
  let past = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start < past || !mayPointBack(tokens, at)) continue;
    const words = tokens
      .slice(at, at + 5)
      .map(({ norm }) => norm)
      .join(' ');
    for (const { phrase, resolve, near, subject, saying, ofItsSentence } of rules) {
      const match = phrase.exec(words);
      if (!match || (subject && !isSubject(tokens, at, match[0].split(' ').length, lore))) continue;
      if (saying && !isSaid(tokens, at)) continue;
      if (ofItsSentence && !/^(?:;|die|dat|waarin|waarmee|which|that)$/.test(tokens[at - 1]?.norm ?? ''))
        continue;
      const end = tokens[at + match[0].split(' ').length - 1]?.end ?? token.end;
      const here = named.filter((mention) => mention.end <= token.start && isActor(mention));
      const parties = resolve(
        // Who says so is named first: "Hungary has informed the Maltese authorities that it …".
        saying
          ? listsOf(
              here.filter(({ end }) => end <= startOfSaying(tokens, at)),
              tokens,
            ).slice(-1)
          : ofItsSentence
            ? listsOf(here, tokens).slice(0, 1)
            : [...(near ? memory.recent : memory.parties), ...listsOf(here, tokens)],
        match,
        letter,
        memory.speakers,
        here.findLast(({ type }) => type === 'Minister') ?? memory.lastMinister,
      );
      const [first] = parties ?? [];
      // "Beide landen, Spanje en Malta": what the phrase spells out itself stands behind it.
      if (!parties || !first || spellsOut(tokens, end, named)) continue;
      found.push({ ...first, start: token.start, end, form: 'reference', aliases: [], standsFor: parties });
      past = end;
      break;
    }
  }
  return found;
}

/** A finite verb right behind it or right before it. */
const isSubject = (tokens: readonly Token[], at: number, length: number, { verbs }: Lore): boolean =>
  [tokens[at - 1], tokens[at + length]].some((token) =>
    verbs.get(token?.norm ?? '')?.some(({ kind }) => kind === 'finite'),
  ) || /^(?:dat|that|omdat|because|die|which)$/.test(tokens[at - 1]?.norm ?? '');

/** "has told us that it", "liet weten dat het". */
const isSaid = (tokens: readonly Token[], at: number): boolean =>
  /^(?:dat|that)$/.test(tokens[at - 1]?.norm ?? '') &&
  tokens.slice(Math.max(0, at - 5), at - 1).some(({ norm }) => said.test(norm));

/** Where the verb of saying before "that" begins. */
const startOfSaying = (tokens: readonly Token[], at: number): number =>
  tokens.slice(Math.max(0, at - 5), at - 1).find(({ norm }) => said.test(norm))?.start ?? 0;

const said =
  /^(?:told|said|says|indicated|announced|confirmed|stated|declared|informed|know|known|clear|plain|signalled|weten|aangegeven|meegedeeld|gezegd|gemeld|laten|bevestigd|verklaard|kenbaar)$/;

/** Parties that stand next to each other, with no more than marks and conjunctions between. */
function listsOf(parties: readonly Mention[], tokens: readonly Token[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const party of parties) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    const between = before
      ? tokens.filter(({ start, end }) => start >= before.end && end <= party.start)
      : [];
    if (last && between.every(({ norm }) => /^(?:,|en|and|de|het|the|evenals|alsook|as|well)$/.test(norm)))
      last.push(party);
    else lists.push([party]);
  }
  return lists;
}

const isActor = ({ type, form }: Mention): boolean =>
  (type === 'Country' || type === 'Minister' || type === 'Organisation') &&
  (form === 'name' || form === 'reference');

const spellsOut = (tokens: readonly Token[], end: number, named: readonly Mention[]): boolean => {
  const mark = tokens.find(({ start }) => start >= end);
  return (
    /^[,:(]$/.test(mark?.norm ?? '') &&
    named.some(
      ({ start, type }) =>
        type === 'Country' && mark !== undefined && start >= mark.end && start - mark.end < 4,
    )
  );
};
