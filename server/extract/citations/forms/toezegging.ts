import type { CitationForm } from '../Citation.ts';

/** How far back the word may stand that makes a T with five digits a commitment to the Eerste Kamer. */
const reach = 150;

/** A commitment's number: TZ202604-207 in the Tweede Kamer, T03987 in the Eerste. */
export const toezegging: CitationForm = {
  name: 'toezegging',
  starts: ['tz', 't'],
  cue: /(?<![\p{L}\d])(?:TZ\d{6}-\d{1,4}|T\d{5})(?![\p{L}\d])/gu,
  read: (text, cue) => {
    const [number] = cue;
    const before = text.slice(Math.max(0, cue.index - reach), cue.index);
    if (!number.startsWith('TZ') && !/toezegging/i.test(before)) return null;
    const span = { start: cue.index, end: cue.index + number.length };
    return {
      ...span,
      kind: 'toezegging',
      targets: [{ id: `document:${number}`, name: `Toezegging ${number}`, ...span }],
      warnings: [],
    };
  },
};
