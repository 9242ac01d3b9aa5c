import { z } from 'zod';
import type { SearchAnswer } from '../api/contract.ts';
import { normalise } from '../claims/searchText.ts';
import { entityTypes } from '../entities/index.ts';
import { properties } from '../model.ts';
import { countOf } from './countDocuments.ts';
import type { Reader } from './Database.ts';
import { type ReadNode, readNode } from './stored.ts';
import { toNode } from './toNode.ts';

export interface SearchQuery {
  q: string;
  /** An entity type; without it all but sections. */
  type?: string | undefined;
  limit: number;
}

/**
 * Finds entities as someone types: each word anywhere in the names or the id, whatever its case and accents.
 * `total` counts what was found, `items` are the best of it.
 */
export const searchEntities = async (
  reader: Reader,
  { q, type, limit }: SearchQuery,
): Promise<SearchAnswer> => {
  if (type !== undefined && !entityTypes.some((entityType) => entityType.type === type)) return nothing;
  const query = normalise(q);
  if (query === '' && q.trim() !== '') return nothing;
  const words = query.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const fill = { labels: type === undefined ? ['Entity'] : ['Entity', type] };
  const start = `\n ${query}`;
  const rows = await reader.read(
    'searchEntities',
    { words, longest, start, whole: `${start}\n`, limit },
    fill,
  );
  const total = countOf(await reader.read('countMatches', { words, longest }, fill));
  const items = hitRows.parse(rows).map(({ properties: stored, relations }) => ({
    ...toNode(stored),
    matched: matchedName(readNode(stored), query, words),
    relations,
  }));
  return { items, total };
};

const nothing: SearchAnswer = { items: [], total: 0 };

/** The name or alias that fits the query best; the first of equals, so the name itself goes first. */
const matchedName = (
  { name, nameEn, aliases }: ReadNode,
  query: string,
  words: readonly string[],
): string => {
  const names = [name, ...(nameEn === undefined ? [] : [nameEn]), ...aliases];
  const fits: ((text: string) => boolean)[] = [
    (text) => text === query,
    (text) => text.startsWith(query),
    (text) => words.every((word) => ` ${text}`.includes(` ${word}`)),
    (text) => words.every((word) => text.includes(word)),
  ];
  for (const fit of fits) {
    const found = names.find((candidate) => fit(normalise(candidate)));
    if (found !== undefined) return found;
  }
  return name;
};

const hitRows = z.array(z.object({ properties, relations: z.number().int() }));
