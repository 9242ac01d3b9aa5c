import { pathToFileURL } from 'node:url';
import { type Choice, chosenBenches } from './chosenBenches.ts';
import { benches } from './index.ts';

/** Runs those of one kind that are asked for, one after the other, and prints what each reports. */
export async function runBenches(
  kind: string,
  words: readonly string[],
): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  const { benches: chosen, length }: Choice = chosenBenches(benches, kind, words);
  for (const bench of chosen) {
    console.log(bench.title);
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
  const [kind = 'bench', ...words] = process.argv.slice(2);
  try {
    const { failed } = await runBenches(kind, words);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
