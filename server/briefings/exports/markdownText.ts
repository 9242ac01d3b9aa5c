import { webAddress } from '../../pictures/webAddress.ts';

/** Words that are nothing but words in Markdown, whatever signs or tags are in them. */
export const markdownText = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/gm,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );

/** The same, leading to an address of the web where there is one. */
export const markdownLink = (words: string, url: string | null): string => {
  const address = webAddress(url);
  if (address === undefined) return markdownText(words);
  return `[${markdownText(words)}](<${address.replace(/[<>\\]/g, encodeURIComponent).replaceAll('&', '&amp;')}>)`;
};
