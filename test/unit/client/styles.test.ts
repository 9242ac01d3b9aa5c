import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../client/styles');
const sheets = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));

/** The classes that a sheet says the looks of by themselves: `.badge`, not `.panel .badge`. */
const classesIn = (text: string): string[] =>
  [...text.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []);

describe('a class', () => {
  it('has its looks in one sheet, and in the one for paper', () => {
    const owners = new Map<string, Set<string>>();
    for (const { file, text } of sheets.filter((sheet) => sheet.file !== 'print.css'))
      for (const name of classesIn(text)) owners.set(name, (owners.get(name) ?? new Set()).add(file));
    expect(owners.size).toBeGreaterThan(100);
    expect(
      [...owners].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files]),
    ).toEqual([]);
  });
});
