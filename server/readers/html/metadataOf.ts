import type { ChildNode } from 'domhandler';
import { keepFirst } from '../publication.ts';
import { elementsIn } from './walk.ts';

/** What a page's head says of it, by name in lower case; the first of each name. */
export const metadataOf = (page: { children: ChildNode[] }): Map<string, string> => {
  const metadata = new Map<string, string>();
  for (const { name, attribs } of elementsIn(page)) {
    const key = (attribs.name ?? attribs.property ?? '').toLowerCase();
    if (name === 'meta' && key !== '') keepFirst(metadata, key, attribs.content ?? '');
  }
  return metadata;
};
