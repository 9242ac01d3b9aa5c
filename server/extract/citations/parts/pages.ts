import { blank, dash, skipAt } from './matchAt.ts';

/** ", p. 3-4", ", blz. 12 e.v.": the pages belong to the citation, not to what it leads to. */
const pages = new RegExp(
  `(?:${blank}\\(bijlage[^)\\n]{0,30}\\))?(?:${blank},?${blank}(?:pagina['’]s|pagina|pages?|pp?|blz|pag|bladzijden?)(?!\\p{L})\\.?${blank}\\d{1,4}(?:${blank}(?:${dash}|en|and)${blank}\\d{1,4}(?!\\d))?(?:${blank}(?:e\\.?v|en${blank}verder|ff)(?!\\p{L})\\.?)?)`,
  'iuy',
);

export const skipPages = (text: string, at: number): number => skipAt(pages, text, at);
