import { findTools } from '/tmp/wt/test/support/run/tools.ts';
import { vitest } from '/tmp/wt/test/support/run/vitest.ts';

const t = await findTools();
try {
  console.log(t.missing);
  for (const p of process.argv.slice(2)) console.log(p, await vitest(p).run(t.surroundings));
} finally {
  await t.stop();
}
