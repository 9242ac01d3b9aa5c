import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { node, tool } from './command.ts';
import type { Count, Suite } from './Suite.ts';

/** One project of `vitest.config.ts`, counted by Vitest's own report. */
export const vitest = (project: string): Suite => ({
  name: project,
  run: async (surroundings) => {
    const dir = await mkdtemp(path.join(tmpdir(), 'rode-draad-vitest-'));
    const report = path.join(dir, 'report.json');
    const parameters = ['run', '--config', 'test/vitest.config.ts', '--project', project];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await node([tool('vitest/vitest.mjs'), ...parameters, ...reporters], surroundings);
    const count = await countOf(report);
    await rm(dir, { recursive: true, force: true });
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  },
});

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A file that failed before its first test counts as one failed test. */
async function countOf(report: string): Promise<Count> {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const found = reportShape.parse(JSON.parse(text));
  const broken = found.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}
