import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { queryRules } from './support/queryRules.ts';

const folder = path.resolve(import.meta.dirname, '../../cypher');
const queries = readdirSync(folder).map((file) => ({
  file,
  head: headOf(readFileSync(path.join(folder, file), 'utf8')),
  text: readFileSync(path.join(folder, file), 'utf8').replace(/^\/\/.*\n/gm, ''),
}));

describe.each(queryRules)('in every query: $rule', ({ breaks, example }) => {
  it('is a rule that can be broken', () => expect(example).toMatch(breaks));

  it('is kept', () => {
    expect(queries.filter(({ text }) => breaks.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe.each(queries)('$file', ({ head, text }) => {
  it('says its purpose, its columns, and every parameter and placeholder that it takes', () => {
    expect(head).toContain('Purpose:');
    expect(head).toContain('Columns:');
    for (const [, name = ''] of text.matchAll(/\$(\w+)/g)) expect(head).toMatch(new RegExp(`\\b${name}\\b`));
    for (const [placeholder] of text.matchAll(/__\w+?__/g)) expect(head).toContain(placeholder);
  });
});

function headOf(query: string): string {
  return (/^(\/\/.*\n)+/.exec(query)?.[0] ?? '').replaceAll('//', '');
}
