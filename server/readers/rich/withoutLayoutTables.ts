import type { Block } from './RichText.ts';

const label =
  /^(datum|onderwerp|betreft|ons kenmerk|uw kenmerk|kenmerk|uw brief(?: van)?|bijlagen?|aan|van|date|subject|re|our reference|your reference)\s*:?$/i;

/**
 * Tables that only arrange a page, as letterheads do: a row of one cell is a paragraph, and one of a label and what it says
 * is "Datum: 24 maart 2024". Other tables stay as they are.
 */
export const withoutLayoutTables = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'row') return block;
    const [first = '', ...rest] = block.cells.map((cell) => cell.trim()).filter(Boolean);
    if (rest.length === 0) return { kind: 'paragraph', text: first };
    if (rest.length === 1 && label.test(first))
      return { kind: 'paragraph', text: `${first.replace(/\s*:$/, '')}: ${rest[0]}` };
    return block;
  });
