import { blank, dash, skipAt } from './matchAt.ts';

/** ", p. 3-4", ", blz. 12 e.v.": the pages belong to the citation, not to what it leads to. */
const pages = new RegExp(
  `${blank},?${blank}(?:p|pp|blz|pag|pagina|pagina's|bladzijden?|page|pages)(?!\\p{L})\\.?${blank}\\d{1,4}(?:${blank}${dash}${blank}\\d{1,4})?(?:${blank}(?:e\\.?v|en${blank}verder|ff)(?!\\p{L})\\.?)?`,
  'iuy',
);

export const skipPages = (text: string, at: number): number => skipAt(pages, text, at);
