import { Element } from 'domhandler';

const never = new Set(
  'head script style noscript template svg math iframe object button select input nav audio video canvas del'.split(
    ' ',
  ),
);
/** Around the text of a page, where it is not the head or foot of the text itself. */
const chrome = new Set(['header', 'footer', 'aside']);

/** What of a page is no part of its text: scripts, menus, forms, what is hidden, and the page's own head and foot. */
export const isLeftOut = (element: Element): boolean => {
  const { name, attribs, parent } = element;
  if (name === 'form' && !holdsText(element)) return true;
  if (never.has(name) || attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribs.style ?? '')) return true;
  // The gazette's notes can be shut.
  if (/(^|\s)note-close(\s|$)/.test(attribs.class ?? '')) return true;
  if (/^(navigation|banner|contentinfo|search|complementary)$/.test(attribs.role ?? '')) return true;
  return (
    chrome.has(name) &&
    (parent === null || !('name' in parent) || !/^(article|section|main)$/.test(String(parent.name)))
  );
};

/** Some sites put a form around all of a page. */
const holdsText = ({ children }: Element): boolean => {
  const open = [...children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!(node instanceof Element)) continue;
    if (/^(h[1-3]|main|article)$/.test(node.name)) return true;
    for (const child of node.children) open.push(child);
  }
  return false;
};
