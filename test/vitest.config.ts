import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/** One project a suite of `npm test`; those that share one database or one browser run a file at a time. */
const project = (name: string, shares: boolean, seconds: number) => ({
  test: {
    name,
    root,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: seconds * 1000,
    hookTimeout: Math.max(seconds, 60) * 1000,
    fileParallelism: !shares,
  },
});

export default defineConfig({
  test: {
    root,
    passWithNoTests: true,
    projects: [
      project('unit', false, 20),
      project('golden', false, 20),
      project('contracts', true, 60),
      project('e2e', true, 60),
    ],
  },
});
