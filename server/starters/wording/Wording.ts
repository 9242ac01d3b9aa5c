import type { Node } from '../../api/contract.ts';
import { entityTypes } from '../../entities/index.ts';
import type { Bilingual } from '../../model.ts';
import { inSentence, titleOf } from './names.ts';
import { counted, numberIn } from './numbers.ts';
import { escaped } from './plainly.ts';

export type Language = keyof Bilingual;

/** Says things in the language of a draft: as Markdown in its texts, plainly in titles and notes. */
export interface Wording {
  language: Language;
  /** Its text in this language. */
  say(text: Bilingual): string;
  /** In a running sentence, with its article. */
  name(node: Named): string;
  /** Standing by itself. */
  title(node: Named): string;
  /** Any other text of a letter. */
  text(text: string): string;
  /** "a, b en c"; beyond eight the rest is counted: "en 6 andere". */
  names(nodes: readonly Named[]): string;
  list(words: readonly string[]): string;
  /** In words up to twelve. */
  number(count: number): string;
  /** "vijf landen en één organisatie", in the order of the model. */
  counted(nodes: readonly Named[]): string;
  /** "vijf landen (Denemarken, …) en één organisatie (de Europese Commissie)". */
  countedByName(nodes: readonly Named[]): string;
  /** An ISO day, or month, in words. */
  day(date: string): string;
  /** The letter by its day: "de brief van 4 juni 2026". */
  letter(letter: { date: string | null; title: string }): string;
  /** Before a number, where there may be more than were read. */
  atLeast(complete: boolean): string;
  strong(text: string): string;
}

export type Named = Pick<Node, 'id' | 'type' | 'name' | 'nameEn' | 'properties'>;

export const wordings = (language: Language): { plain: Wording; marked: Wording } => ({
  plain: wording(
    language,
    (text) => text,
    (text) => text,
  ),
  marked: wording(language, escaped, (text) => `**${text}**`),
});

const wording = (
  language: Language,
  put: (text: string) => string,
  strong: (text: string) => string,
): Wording => {
  const list = (words: readonly string[]): string => listed(language, words);
  const names = (nodes: readonly Named[]): string => {
    const all = inOrder(language, nodes).map((node) => put(inSentence(language, node)));
    if (all.length <= most + 1) return list(all);
    const rest = numberIn(language, all.length - most);
    return list([...all.slice(0, most), { nl: `${rest} andere`, en: `${rest} others` }[language]]);
  };
  const groups = (nodes: readonly Named[]): (readonly Named[])[] =>
    entityTypes
      .map(({ type }) => nodes.filter((node) => node.type === type))
      .filter((group) => group.length > 0);
  const countOf = (group: readonly Named[]): string => counted(language, group.length, group[0]?.type ?? '');
  return {
    language,
    say: (text) => text[language],
    name: (node) => put(inSentence(language, node)),
    title: (node) => put(titleOf(language, node)),
    text: put,
    names,
    list,
    number: (count) => numberIn(language, count),
    counted: (nodes) => list(groups(nodes).map(countOf)),
    countedByName: (nodes) =>
      list(groups(nodes).map((group) => `${strong(countOf(group))} (${names(group)})`)),
    day: (date) => dayIn(language, date),
    letter: ({ date, title }) =>
      date === null
        ? { nl: `de brief “${put(title)}”`, en: `the letter “${put(title)}”` }[language]
        : { nl: `de brief van ${dayIn('nl', date)}`, en: `the letter of ${dayIn('en', date)}` }[language],
    atLeast: (complete) => (complete ? '' : { nl: 'ten minste ', en: 'at least ' }[language]),
    strong,
  };
};

/** By their names in this language, whatever article they take. */
const inOrder = (language: Language, nodes: readonly Named[]): Named[] =>
  [...nodes].sort((a, b) => titleOf(language, a).localeCompare(titleOf(language, b), language));

/** How many names are said before the rest is counted. */
const most = 8;

const listed = (language: Language, words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${{ nl: 'en', en: 'and' }[language]} ${words.at(-1)}`;

/** What is no day or month stays as it is. */
export const dayIn = (language: Language, date: string): string => {
  const isMonth = /^\d{4}-\d{2}$/.test(date);
  const time = Date.parse(`${isMonth ? `${date}-01` : date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat({ nl: 'nl-NL', en: 'en-GB' }[language], {
    ...(isMonth ? { month: 'long', year: 'numeric' } : { dateStyle: 'long' }),
    timeZone: 'UTC',
  }).format(time);
};
