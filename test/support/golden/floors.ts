import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { goldenFolder } from './goldenLetters.ts';
import type { Scores } from './score.ts';

const file = path.join(goldenFolder, 'floors.json');
const shape = z.record(z.string(), z.record(z.string(), z.number()));

/** The kinds that have a floor, where the annotation knows them. */
const kinds = ['all entities', 'all relations', 'JOINED', 'CITES'];

/** What each folder's scores must not fall below, by kind. */
export function readFloors(): z.infer<typeof shape> {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Raises the floors of a letter to what was measured, in steps of 0.02. A floor is lowered by hand only. */
export function raiseFloors(name: string, scores: Scores): void {
  const floors = readFloors();
  const old = floors[name] ?? {};
  const measured = kinds.flatMap((kind) => {
    const value = scores[kind];
    return value === undefined ? [] : [[kind, Math.max(old[kind] ?? 0, roundedDown(value))] as const];
  });
  const raised = { ...floors, [name]: Object.fromEntries(measured) };
  const sorted = Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** A hair is added, so that 0.58 stays 0.58 in binary fractions. */
const roundedDown = (value: number): number => (Math.floor(value * 50 + 1e-9) * 2) / 100;
