import { graphOf } from '../server/api/loadFile.ts';
import type { Bench } from './Bench.ts';
import { samples } from './samples.ts';

/** From text to graph document, JSON included: bytes a second, over letters of growing size. */
export const extraction: Bench = {
  name: 'extraction',
  kind: 'bench',
  run: async (length) => {
    const letters = (await samples()).map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n\n');
    const sizes = length === 'short' ? [1e4, 1e5] : [1e4, 1e5, 1e6];
    await seconds(letters);
    const lines: string[] = [];
    for (const size of sizes) {
      const text = letters.repeat(Math.ceil(size / letters.length)).slice(0, size);
      const best = Math.min(await seconds(text), await seconds(text));
      lines.push(
        `${(size / 1000).toFixed(0)} kB: ${(best * 1000).toFixed(0)} ms, ${(size / 1e6 / best).toFixed(2)} MB/s`,
      );
    }
    return lines;
  },
};

async function seconds(text: string): Promise<number> {
  const start = performance.now();
  const graph = await graphOf({ name: 'bench.txt', bytes: Buffer.from(text) });
  if (JSON.stringify(graph).length < text.length) throw new Error('the graph document lost its text');
  return (performance.now() - start) / 1000;
}
