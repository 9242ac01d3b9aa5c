import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { node, tool } from './command.ts';
import type { Outcome, Suite } from './Suite.ts';

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
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
type Report = z.infer<typeof reportShape>;

/** A file that failed before its first test counts as one failed test. */
async function countOf(report: string): Promise<Outcome> {
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
    failures: failuresOf(found),
  };
}

/** A test that was tried more than once has a message for each time. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${message}`];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => [`${file}: ${test.fullName}`, ...test.failureMessages.map(firstLines)].join('\n'));
  });
}

/** Of a message with its stack, what it says. */
const firstLines = (message: string): string =>
  (message.split('\n    at ')[0] ?? '').slice(0, 500).replace(/^/gm, '    ');
