/** How long: `short` is part of `npm test`, `full` is what `npm run bench` and `npm run soak` do. */
export type Length = 'short' | 'full';

/** One measurement (`bench`) or one long trial (`soak`): a new one is one file and one line in `index.ts`. */
export interface Bench {
  /** Of its file: what asks for it alone. */
  name: string;
  /** What it measures, in a few words. */
  title: string;
  kind: 'bench' | 'soak';
  /** Gives the lines of its report; throws where what it holds is not so. */
  run(length: Length): Promise<string[]>;
}
