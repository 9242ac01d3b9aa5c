import { type ChildNode, Element } from 'domhandler';
import { isLeftOut } from './leftOut.ts';
import { elementsIn, wordsIn } from './walk.ts';

/** The notes of a page: which links call them, which elements hold them, and their words. */
export interface HtmlNotes {
  calls: ReadonlyMap<Element, number>;
  holders: ReadonlySet<Element>;
  words: ReadonlyMap<number, string>;
}

const label = /^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[ivx]{1,5})[\])]?$/i;
const longest = 4000;

/**
 * A note is called by a link whose words are a number and which leads further down the page; it stands in the smallest block
 * around its target that says more than that number. So Word, LibreOffice, and the gazettes write them.
 */
export const findHtmlNotes = (main: { children: ChildNode[] }): HtmlNotes => {
  const elements = elementsIn(main);
  const order = new Map(elements.map((element, index) => [element, index]));
  const targets = new Map<string, Element>();
  for (const element of elements)
    for (const id of [element.attribs.id, element.name === 'a' ? element.attribs.name : undefined])
      if (id && !targets.has(id)) targets.set(id, element);

  const numbers = new Map<Element, number>();
  const calls = new Map<Element, number>();
  const words = new Map<number, string>();
  const holders = new Map<Element, Element | undefined>();
  const holderOfOnce = (target: Element): Element | undefined => {
    if (!holders.has(target)) holders.set(target, holderOf(target));
    return holders.get(target);
  };
  for (const link of elements) {
    const target = targets.get(decoded(/^#(.+)$/.exec(link.attribs.href ?? '')?.[1] ?? ''));
    if (link.name !== 'a' || !target || !label.test(wordsIn(link).trim())) continue;
    if ((order.get(target) ?? 0) <= (order.get(link) ?? 0) || isInside(link, (each) => numbers.has(each)))
      continue;
    const holder = holderOfOnce(target);
    if (!holder || isInside(link, (each) => each === holder)) continue;
    const known = numbers.get(holder);
    const number = known ?? numbers.size + 1;
    if (known === undefined) words.set(number, noteWords(holder));
    numbers.set(holder, number);
    calls.set(link, number);
  }
  return { calls, holders: new Set(numbers.keys()), words };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const blocks = /^(li|p|div|dd|td|section|aside|blockquote)$/;

/** How many elements a note's target may stand within, up to the block that holds its words. */
const furthest = 12;

const holderOf = (target: Element): Element | undefined => {
  let at: Element | undefined = target;
  for (let steps = 0; at !== undefined && steps < furthest; at = parentOf(at), steps += 1) {
    if (!blocks.test(at.name)) continue;
    const text = wordsIn(at).trim();
    if (
      text.length > longest ||
      elementsIn(at).some((element) => /^h[1-6]$/.test(element.name) && !isLeftOut(element))
    )
      return undefined;
    if (text.replace(/^[[(]?\w{0,4}[\])]?/, '').trim().length > 2) return at;
  }
  return undefined;
};

const parentOf = ({ parent }: Element): Element | undefined =>
  parent instanceof Element ? parent : undefined;

const isInside = (element: Element, isHolder: (element: Element) => boolean): boolean => {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at))
    if (isHolder(at)) return true;
  return false;
};

/** Without its own number and the link that leads back. */
const noteWords = (holder: Element): string =>
  wordsIn(holder)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?[.:]?\s*/, '')
    .replace(/\s*[↩↑^⏎]\uFE0E?\s*$/, '');
