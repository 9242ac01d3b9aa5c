/** A feed to follow, before it is written down. Times are days. */
export interface Feed {
  id: string;
  language: string;
  title: string;
  /** The address of the feed itself, and of the page that it is about. */
  self: string;
  page: string;
  entries: readonly Entry[];
}

export interface Entry {
  id: string;
  title: string;
  /** An ISO day, or null where the letter has none. */
  date: string | null;
  page: string;
  content: readonly Block[];
}

/** A sentence, with the quotes that it rests on. */
export interface Block {
  told: string;
  sentence: string;
  quotes: readonly { text: string; source: string; address: string }[];
}

/** The feed as Atom 1.0 (RFC 4287). The same feed gives the same text: no time comes from a clock. */
export const atom = ({ id, language, title, self, page, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <id>${escaped(id)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${timeOf(newest(entries))}</updated>`,
    '  <author><name>Rode Draad</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');

const entryText = ({ id, title, date, page, content }: Entry): string =>
  [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${timeOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    '    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    ...content.map(blockText),
    '    </div></content>',
    '  </entry>',
  ].join('\n');

const blockText = ({ told, sentence, quotes }: Block): string =>
  [
    `      <p><b>${escaped(told)}.</b> ${escaped(sentence)}</p>`,
    ...quotes.map(
      ({ text, source, address }) =>
        `      <blockquote><p>${escaped(text)}</p><p><a href="${escaped(address)}">${escaped(source)}</a></p></blockquote>`,
    ),
  ].join('\n');

const newest = (entries: readonly Entry[]): string | null =>
  entries
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;

/** A letter without a day has the first one, as it comes first in every order. */
const timeOf = (date: string | null): string => `${date ?? '1970-01-01'}T00:00:00Z`;

/** Text for between and in tags; what XML has no place for becomes the sign for a letter that cannot be read. */
const escaped = (text: string): string =>
  text.replace(unfit, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows these nowhere
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
