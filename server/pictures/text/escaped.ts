/** Safe as text and as an attribute of XML; what XML allows nowhere becomes U+FFFD. */
export const escaped = (words: string): string =>
  words
    .replace(unfit, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows these nowhere
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;
