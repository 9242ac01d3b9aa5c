import type { Briefing, Step, StepNews } from '../../api/contract.ts';
import { dayIn, type Language, titled } from '../../pictures/text/wording.ts';

type Letter = Step['facts']['letters'][number];

/** What a briefing rests on: every letter once, in the order of their dates, and when and how much was taken from them. */
export interface Basis {
  letters: Letter[];
  /** The first and the last day on which facts were taken; null without facts. */
  taken: { from: string; to: string } | null;
  /** How many relations are shown. */
  facts: number;
  quotes: number;
}

export const basisOf = ({ steps }: Pick<Briefing, 'steps'>): Basis => {
  const quoted = steps.flatMap(({ evidence }) =>
    evidence.map(({ documentId, title, date, url }) => ({ id: documentId, title, date, url })),
  );
  const letters = [
    ...new Map(
      [...quoted, ...steps.flatMap(({ facts }) => facts.letters)].map((letter) => [letter.id, letter]),
    ).values(),
  ];
  const days = steps
    .filter(({ facts }) => facts.nodes.length > 0 || facts.letters.length > 0)
    .map(({ facts }) => facts.taken)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    letters: letters.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.title, b.title)),
    taken: from !== undefined && to !== undefined ? { from, to } : null,
    facts: new Set(steps.flatMap(({ facts }) => facts.relations.map(({ id }) => id))).size,
    quotes: new Set(
      steps.flatMap(({ evidence }) =>
        evidence.map(({ documentId, start, quote }) => `${documentId} ${start} ${quote}`),
      ),
    ).size,
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When the file was made, when its facts were taken and how many there are, in a line each. */
export const basisLines = (basis: Basis, now: string, language: Language): string[] => {
  const { facts, quotes, letters, taken } = basis;
  const day = (date: string): string => dayIn(language, date);
  const between = taken && [...new Set([day(taken.from), day(taken.to)])].join(' – ');
  const isEmpty = facts + quotes + letters.length === 0;
  return {
    nl: [
      `Gemaakt op ${day(now)}.`,
      ...(between === null ? [] : [`De feiten zijn uit de brieven genomen op ${between}.`]),
      ...(isEmpty
        ? []
        : [
            `${counted(facts, 'feit', 'feiten')} en ${counted(quotes, 'citaat', 'citaten')} uit ${counted(letters.length, 'brief', 'brieven')}.`,
          ]),
    ],
    en: [
      `Made on ${day(now)}.`,
      ...(between === null ? [] : [`The facts were taken from the letters on ${between}.`]),
      ...(isEmpty
        ? []
        : [
            `${counted(facts, 'fact', 'facts')} and ${counted(quotes, 'quote', 'quotes')} from ${counted(letters.length, 'letter', 'letters')}.`,
          ]),
    ],
  }[language];
};

const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

/** A letter as a list names it. */
export const letterLine = ({ title, date }: Pick<Letter, 'title' | 'date'>, language: Language): string =>
  [titled(language, title), date ? dayIn(language, date) : ''].filter(Boolean).join(', ');

/** What is otherwise now, in a line each. */
export const newsLines = (news: readonly StepNews[], language: Language): string[] =>
  news.map(({ was, now }) => {
    const gone = { nl: 'vervallen', en: 'gone' }[language];
    const is = { nl: 'nu', en: 'now' }[language];
    return now === null ? `${was[language]} (${gone})` : `${was[language]} (${is}: ${now[language]})`;
  });

/** What stands above them. */
export const newsHead = {
  nl: 'Sinds deze stap gemaakt is, is veranderd:',
  en: 'Since this step was made, this has changed:',
};

/** Heads of the parts of a file. */
export const heads = {
  basis: { nl: 'Waar deze briefing op rust', en: 'What this briefing rests on' },
  letters: { nl: 'Brieven', en: 'Letters' },
  facts: { nl: 'Feiten', en: 'Facts' },
  quotes: { nl: 'Citaten', en: 'Quotes' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  notes: { nl: 'Notities van de spreker', en: "Speaker's notes" },
};
