import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { GraphDocument } from '../../../server/model.ts';

const report = z.record(z.string(), z.object({ f1: z.number() }));

/** F1 by kind: an entity type, a relation type, `all entities` or `all relations`. */
export type Scores = Readonly<Record<string, number>>;

/** What the scorer says of an extraction beside its annotation. */
export function score(scorer: string, gold: string, graph: GraphDocument): Scores {
  const folder = mkdtempSync(path.join(tmpdir(), 'rode-draad-score-'));
  try {
    const predicted = path.join(folder, 'predicted.json');
    writeFileSync(predicted, JSON.stringify(graph));
    const answer = execFileSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' });
    return Object.fromEntries(
      Object.entries(report.parse(JSON.parse(answer))).map(([kind, { f1 }]) => [kind, f1]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
