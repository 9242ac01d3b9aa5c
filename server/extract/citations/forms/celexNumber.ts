import type { CitationForm, CitationTarget } from '../Citation.ts';

type Named = Omit<CitationTarget, 'start' | 'end'>;

/** What a CELEX number stands for by its sector and type, as far as our ids know it. */
const meanings: readonly { pattern: RegExp; name: (parts: RegExpExecArray) => Named }[] = [
  { pattern: /^[23]\d{4}[A-Z]{1,2}\d{4}$/, name: ([celex]) => ({ id: `regulation:${celex}`, name: celex }) },
  { pattern: /^5(\d{4})(?:PC|DC)(\d{4})$/, name: (parts) => preparatory('COM', parts) },
  { pattern: /^5(\d{4})JC(\d{4})$/, name: (parts) => preparatory('JOIN', parts) },
  { pattern: /^5(20(?:1[2-9]|[2-9]\d))SC(\d{4})$/, name: (parts) => preparatory('SWD', parts) },
];

const preparatory = (series: string, [, year, number]: RegExpExecArray): Named => ({
  id: `document:${series.toLowerCase()}-${year}-${Number(number)}`,
  name: `${series}(${year}) ${Number(number)}`,
});

/** A CELEX number, in the text or in an address of EUR-Lex: 32024R1351, CELEX:52021DC0591. */
export const celexNumber: CitationForm = {
  name: 'celex',
  starts: ['celex', 'celexnummer', '00000'],
  cue: /(?<![\p{L}\d])(?:CELEX(?::|%3A|-nummer:?|nummer:?|\snumber:?)?\s?)?(?<celex>[235](?:19|20)\d{2}[A-Z]{1,2}\d{4})(?![\p{L}\d])/giu,
  read: (_text, cue) => {
    const celex = cue.groups?.celex?.toUpperCase() ?? '';
    const span = { start: cue.index, end: cue.index + cue[0].length };
    for (const { pattern, name } of meanings) {
      const parts = pattern.exec(celex);
      if (parts === null) continue;
      const target = { ...name(parts), ...span };
      const kind = target.id.startsWith('regulation:') ? 'instrument' : 'com';
      return { ...span, kind, targets: [target], warnings: [] };
    }
    return null;
  },
};
