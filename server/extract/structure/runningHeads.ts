import type { Span } from '../../model.ts';

const lines: readonly RegExp[] = [
  // "3", "Pagina 3 van 8", "page 3/8"
  /^[ \t]*(?:(?:pagina|page|blad|p\.)[ \t]*)?\d{1,3}(?:[ \t]*(?:van|of|\/)[ \t]*\d{1,3})?[ \t]*$/gim,
  // "Tweede Kamer, vergaderjaar 2023–2024, 32 317, nr. 882 4"
  /^[ \t]*(?:Tweede|Eerste) Kamer, vergaderjaar [^\n]{4,80}$/gm,
  // "kst-32317-882", "ah tk 20232024 387"
  /^[ \t]*(?:kst|ah|h)[ -](?:[te]k[ -])?\d[\d A-Za-z-]{0,40}$/gm,
];

/** Page numbers and the heads of pages that stand on lines of their own between the lines of a letter. */
export const runningHeads = (text: string): Span[] =>
  lines.flatMap((line) =>
    [...text.matchAll(line)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
