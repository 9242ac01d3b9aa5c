import { pathToFileURL } from 'node:url';
import type { Length } from './Bench.ts';
import { benches } from './index.ts';

/** Runs all of one kind, one after the other, and prints what each reports. */
export async function runBenches(kind: string, length: Length): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  for (const bench of benches.filter((each) => each.kind === kind)) {
    console.log(bench.name);
    try {
      for (const line of await bench.run(length)) console.log(`  ${line}`);
      count.passed++;
    } catch (error) {
      console.error(error);
      count.failed++;
    }
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [kind = 'bench', length] = process.argv.slice(2);
  const { failed } = await runBenches(kind, length === 'short' ? 'short' : 'full');
  process.exitCode = failed > 0 ? 1 : 0;
}
