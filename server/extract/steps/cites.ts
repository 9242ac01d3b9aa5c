import type { Citation } from '../citations/Citation.ts';
import type { Step } from '../World.ts';

/** "ah-tk-20232024-403" on a line of its own is the running head of the publication: the number of the letter itself. */
const isOwnNumber = (text: string, { start, end }: Citation): boolean =>
  /^(?:kst|ah|h)-/.test(text.slice(start, end)) &&
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
  /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80));

/** Every document with an official number that the letter refers to, itself left out. */
export const cites: Step = (world) =>
  world.citations
    .filter((citation) => !isOwnNumber(world.reading.text, citation))
    .flatMap((citation) =>
      citation.targets
        .filter((target) => target.id.startsWith('document:') && target.id !== world.documentId)
        .map((target) => ({
          type: 'CITES',
          from: world.documentId,
          to: target.id,
          properties: {},
          evidence: { start: citation.start, end: citation.end },
          foundBy: `citation (${citation.kind})`,
        })),
    );
