import type { Count, Outcome } from './support/run/Suite.ts';
import { suites } from './support/run/suites.ts';
import { findTools, type Tools } from './support/run/tools.ts';

/** `npm test`: everything, in one go. Its last line says how it went, its exit code too. */
const started = performance.now();
const tools = await findTools();
stopWhenAsked(tools);
try {
  const results = await runAll(tools);
  process.exitCode = report(results);
} finally {
  await tools.stop();
}

interface Result extends Outcome {
  name: string;
  seconds: number;
}

async function runAll({ surroundings, missing }: Tools): Promise<Result[]> {
  const results: Result[] = [toolsResult(missing)];
  for (const { name, run } of suites) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const count = await run(surroundings).catch(broken);
    results.push({ name, ...count, seconds: since(start) });
  }
  return results;
}

/** Where this run is the one that counts, a program that is missing is a failure. */
function toolsResult(missing: string[]): Result {
  for (const what of missing) console.log(`not found: ${what}`);
  const isStrict = process.env.CI === 'true' || process.env.CI === '1';
  return {
    name: 'tools',
    passed: 0,
    failed: isStrict ? missing.length : 0,
    skipped: 0,
    seconds: since(started),
  };
}

/** A suite that could not run at all. */
function broken(error: unknown): Outcome {
  console.error(error);
  return { passed: 0, failed: 1, skipped: 0 };
}

function report(results: Result[]): number {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(
      `${name.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   ${said({ passed, failed, skipped })}`,
    );
  }
  const sum = (key: keyof Count): number => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(`${'all'.padEnd(18)}${since(started).toFixed(1).padStart(7)} s\n`);
  for (const { name, failures = [] } of results) {
    for (const failure of failures) console.log(`failed in ${name}: ${failure}\n`);
  }
  console.log(said(total));
  return total.failed > 0 ? 1 : 0;
}

function said({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** In seconds. */
function since(start: number): number {
  return (performance.now() - start) / 1000;
}

/** A run that is broken off leaves no database behind. */
function stopWhenAsked({ stop }: Tools): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
}
