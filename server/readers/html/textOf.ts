import { type ChildNode, Element } from 'domhandler';
import type { RichText } from '../rich/RichText.ts';
import { RichTextBuilder } from '../rich/RichTextBuilder.ts';
import type { HtmlNotes } from './findHtmlNotes.ts';
import { isLeftOut } from './leftOut.ts';
import { walk, wordsIn } from './walk.ts';

const blocks = new Set(
  'p div section article main header footer aside blockquote figure figcaption address dl dt dd ul ol table tbody thead pre hr body fieldset caption'.split(
    ' ',
  ),
);

/** The text of a page with its form. */
export const textOf = (main: { children: ChildNode[] }, notes: HtmlNotes): RichText => {
  const builder = new RichTextBuilder();
  const lists: { next: number | null }[] = [];
  let preformatted = 0;
  /** Signs of items that stand in the page's own words. */
  const written = new Set<Element>();
  const enter = (element: Element): boolean => {
    if (isLeftOut(element) || notes.holders.has(element) || written.has(element)) return false;
    const { name, attribs } = element;
    const number = notes.calls.get(element);
    if (number !== undefined) {
      builder.call(number);
      return false;
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) builder.begin({ kind: 'heading', level: Number(level) });
    else if (name === 'li') {
      const own = writtenSign(element);
      if (own) written.add(own.element);
      const sign = own?.sign ?? signOf(lists.at(-1), attribs.value);
      builder.begin({ kind: 'item', sign, depth: Math.max(lists.length - 1, 0) });
    } else if (name === 'tr') builder.beginRow();
    else if (name === 'td' || name === 'th') builder.beginCell();
    else if (name === 'br') builder.write('\n');
    else if (blocks.has(name) && !opensItem(element)) builder.begin({ kind: 'paragraph' });
    if (name === 'ol') lists.push({ next: Number.parseInt(attribs.start ?? '1', 10) || 1 });
    if (name === 'ul') lists.push({ next: null });
    if (name === 'pre') preformatted += 1;
    return true;
  };
  const leave = ({ name }: Element): void => {
    if (name === 'ol' || name === 'ul') lists.pop();
    if (name === 'pre') preformatted -= 1;
    if (name === 'tr') builder.endRow();
    else if (name === 'td' || name === 'th') builder.endCell();
    else if (blocks.has(name) || name === 'li' || /^h[1-6]$/.test(name)) builder.end();
  };
  walk(main, {
    enter,
    leave,
    text: (text) => builder.write(preformatted > 0 ? text : text.replace(/\s+/g, ' ')),
  });
  return { blocks: builder.finish().blocks, notes: notes.words };
};

const signOf = (list: { next: number | null } | undefined, value: string | undefined): string => {
  if (!list || list.next === null) return '-';
  const number = Number.parseInt(value ?? '', 10) || list.next;
  list.next = number + 1;
  return `${number}.`;
};

/** The gazette writes the signs of its lists out: `<li><p><span class="ol">a.</span>…`. */
const writtenSign = (item: Element): { element: Element; sign: string } | undefined => {
  let at: Element | undefined = item;
  for (let steps = 0; at !== undefined && steps < 3; steps += 1) {
    at = at.children.find((child) => child instanceof Element);
    if (!/(^|\s)ol(\s|$)/.test(at?.attribs.class ?? '') || at === undefined) continue;
    const words = wordsIn(at).trim();
    return { element: at, sign: /^[\p{L}\p{N}]/u.test(words) ? words : '-' };
  }
  return undefined;
};

/** The first paragraph in an item is the item's own text. */
const opensItem = ({ parent, prev }: Element): boolean => {
  if (parent === null || !('name' in parent) || parent.name !== 'li') return false;
  for (let at = prev; at !== null; at = at.prev)
    if (!('data' in at) || String(at.data).trim() !== '') return false;
  return true;
};
