import type { ChildNode, Element } from 'domhandler';
import { isLeftOut } from './leftOut.ts';
import { elementsIn, walk } from './walk.ts';

/** Where pages say that their text stands, the surest first. */
const places: readonly ((element: Element) => boolean)[] = [
  ({ attribs }) => /(^|\s)(stuk|kamerstuk)(\s|$)/.test(attribs.class ?? ''),
  ({ name, attribs }) => name === 'main' || attribs.role === 'main',
  ({ name }) => name === 'article',
  ({ attribs }) => /^(content|main|broodtekst)$/i.test(attribs.id ?? ''),
  ({ name }) => name === 'body',
];

/** The part of a page that holds most of its text, of those that say so; the whole page where none does. */
export const mainPart = (page: { children: ChildNode[] }): { children: ChildNode[] } => {
  const elements = elementsIn(page);
  const all = lengthOf(page);
  for (const isPlace of places) {
    const found = elements.filter(isPlace).map((element) => ({ element, length: lengthOf(element) }));
    const largest = found.sort((a, b) => b.length - a.length)[0];
    if (largest && largest.length > all * 0.5) return largest.element;
  }
  return page;
};

const lengthOf = (root: { children: ChildNode[] }): number => {
  let length = 0;
  walk(root, {
    enter: (element) => !isLeftOut(element),
    leave: () => {},
    text: (text) => {
      length += text.trim().length;
    },
  });
  return length;
};
