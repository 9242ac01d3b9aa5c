import type { Finding, Step } from '../World.ts';

/** Who signs a joint text "for" a country: the country, and the office that the line names. */
export const signedFor: Step = (world) => {
  const [text] = world.initiatives.filter(({ kind }) => /^(?:statement|agreement|letter)$/.test(kind.family));
  // One such line is a letter's own signature: "Namens Nederland".
  if (!text || world.letter.partySignatures.length < 2) return [];
  return world.letter.partySignatures.map(
    ({ party, office, start, end }): Finding => ({
      type: 'JOINED',
      from: (office ?? party).id,
      to: text.id,
      properties: { role: 'signatory' },
      evidence: { start, end },
      foundBy: 'signature for a party',
    }),
  );
};
