import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../server/api/loadFile.ts';

/** Names that every object of JavaScript answers to: in a letter they are words like any other. */
const words = Object.getOwnPropertyNames(Object.prototype);

describe('words that objects know of themselves', () => {
  it.each(words)('%s is a word', async (word) => {
    const lines = [word, word.toLowerCase()].flatMap((form) => [
      `De resolutie over veilige havens geldt. De ${form} van het pakket is bekend.`,
      `Minister ${form} en de minister van ${form} spraken met Nederland over ${form}.`,
      `The ${form} Act and the Act on ${form} (${form}) were signed by the ${form} minister in Wenen.`,
      `Een ${form} over veiligheid, de ${form}-verordening en Kamerstuk 36 045, nr. 12 (${form}).`,
      `${form}: motie van het lid ${form} c.s. over ${form}; 12 ${form} 2026.`,
    ]);
    const graph = await graphOf({
      name: `${word}.txt`,
      bytes: Buffer.from(`Brief\n\n${lines.join('\n\n')}\n`),
    });
    for (const { evidence } of graph.relations)
      for (const { start, end, quote } of evidence) expect(graph.document.text.slice(start, end)).toBe(quote);
    expect(JSON.stringify(graph)).not.toContain('[native code]');
  });
});
