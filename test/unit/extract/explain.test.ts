import { expect, test } from 'vitest';
import { explainExtraction } from '../../../server/extract/explainExtraction.ts';
import { extractWithReasons } from '../../../server/extract/extract.ts';

const text =
  'Grenzen\nSpanje en Malta hebben een kopgroep opgericht.\nFinland heeft zich daarbij aangesloten.\n';
const explained = explainExtraction(extractWithReasons({ id: 'document:t', text, sha256: '', warnings: [] }));

test('every relation says where it stands and which frame found it', () => {
  expect(explained).toContain('3:1  Finland [country:FI] —JOINED role=participant→');
  expect(explained).toContain('"Finland heeft zich daarbij aangesloten"\n    frame joining');
});

test('every fact has a place and a reason', () => {
  const entries = explained.trim().split('\n\n');
  expect(entries.length).toBeGreaterThan(5);
  for (const entry of entries) expect(entry).toMatch(/^\d+:\d+ {2}.+\n {4}".+"\n {4}\S.+$/);
});
