import { z } from 'zod';
import type { Change, Evidence, Node } from '../api/contract.ts';
import type { LetterChanges } from '../graph/changes/readCourse.ts';
import type { Bilingual } from '../model.ts';
import { changeKinds } from '../relations/changeKinds.ts';
import type { Block, Entry, Feed } from './atom.ts';
import { stableId } from './stableId.ts';

/** What the letters changed about a thing, as a feed: an entry a letter. `site` is the address of this server. */
export const feedOf = (
  node: Node,
  letters: readonly LetterChanges[],
  language: keyof Bilingual,
  site: string,
): Feed => {
  const place = encodeURIComponent(node.id);
  const name = language === 'en' ? (node.nameEn ?? node.name) : node.name;
  return {
    id: stableId('feed', language, node.id),
    language,
    title: `Rode Draad: ${name}`,
    self: `${site}/api/v1/entities/${place}/feed?lang=${language}`,
    page: `${site}/entities/${place}?lang=${language}`,
    entries: letters.map(
      ({ letter: { id, title, date }, items }): Entry => ({
        id: stableId('entry', language, node.id, id),
        title,
        date: z.iso.date().safeParse(date).data ?? null,
        page: `${site}/documents/${encodeURIComponent(id)}?lang=${language}`,
        content: items.map((item) => blockOf(item, language, site)),
      }),
    ),
  };
};

const blockOf = (
  { change, sentence, before, evidence }: Change,
  language: keyof Bilingual,
  site: string,
): Block => ({
  told: changeKinds.find((kind) => kind.change === change)?.told[language] ?? change,
  sentence: before
    ? `${sentence[language]} ${earlier[language]} ${before.sentence[language]}`
    : sentence[language],
  quotes: evidence.map((quote) => ({
    text: quote.quote,
    source: [quote.title, quote.date, quote.section?.title].filter(Boolean).join(', '),
    address: addressOf(quote, language, site),
  })),
});

const earlier: Bilingual = { nl: 'Eerder:', en: 'Before:' };

const addressOf = ({ documentId, start, end }: Evidence, language: string, site: string): string =>
  `${site}/documents/${encodeURIComponent(documentId)}?start=${start}&end=${end}&lang=${language}`;
