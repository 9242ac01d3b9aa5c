import { graphOf } from '../server/api/loadFile.ts';
import type { Bench } from './Bench.ts';
import { samples } from './samples.ts';

/**
 * From text to graph document, JSON included: bytes a second over letters of growing size, the exponent of time over
 * size, and how many times as long it takes as what nothing can be faster than.
 */
export const extraction: Bench = {
  name: 'extraction',
  kind: 'bench',
  run: async (length) => {
    const letters = (await samples()).map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n\n');
    const sizes = length === 'short' ? [1e4, 1e5] : [1e4, 1e5, 1e6];
    // Until the machine code is there: a cold small text would make the large one look cheap.
    for (let round = 0; round < 4; round += 1) await read(letters);
    const points: Point[] = [];
    const lines: string[] = [];
    for (const size of sizes) {
      const text = letters.repeat(Math.ceil(size / letters.length)).slice(0, size);
      let best = await read(text);
      for (let round = Math.min(9, 1e6 / size); round > 0; round -= 1) {
        const again = await read(text);
        if (again.seconds < best.seconds) best = again;
      }
      points.push({ size, seconds: best.seconds });
      const beside = limits.map(
        ({ name, seconds }) => `${(best.seconds / seconds(best.json)).toFixed(0)} × ${name}`,
      );
      lines.push(
        `${(size / 1000).toFixed(0)} kB: ${(best.seconds * 1000).toFixed(0)} ms, ${(size / 1e6 / best.seconds).toFixed(2)} MB/s, ${beside.join(', ')}`,
      );
    }
    return [...lines, `exponent of time over size: ${exponentOf(points).toFixed(2)}`];
  },
};

/** What the same machine does in the same run: one object each. */
const limits: readonly { name: string; seconds: (json: string) => number }[] = [
  { name: 'JSON.parse and JSON.stringify', seconds: (json) => timed(() => JSON.stringify(JSON.parse(json))) },
];

async function read(text: string): Promise<{ seconds: number; json: string }> {
  const start = performance.now();
  const json = JSON.stringify(await graphOf({ name: 'bench.txt', bytes: Buffer.from(text) }));
  if (json.length < text.length) throw new Error('the graph document lost its text');
  return { seconds: (performance.now() - start) / 1000, json };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

interface Point {
  size: number;
  seconds: number;
}

/** The slope of the line of least squares through the logarithms. */
function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const x = mean(logs.map((point) => point.x));
  const y = mean(logs.map((point) => point.y));
  return (
    mean(logs.map((point) => (point.x - x) * (point.y - y))) / mean(logs.map((point) => (point.x - x) ** 2))
  );
}
