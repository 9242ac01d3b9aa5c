import type { Step } from '../World.ts';

/** Every document with an official number that the letter refers to, itself left out. */
export const cites: Step = (world) =>
  world.citations.flatMap((citation) =>
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
