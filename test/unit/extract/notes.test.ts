import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../server/extract/structure/findNotes.ts';

const notes = (text: string) =>
  findNotes(text).notes.map(({ label, start, end, calls }) => [label, text.slice(start, end), calls.length]);

describe('notes', () => {
  test.each([
    ['Dit is gezegd.[footnoteRef:3] [3: Kamerstuk 1, nr. 2.]', ['3', 'Kamerstuk 1, nr. 2.', 1]],
    ['Dit is gezegd.[3]\n\n[3] Kamerstuk 1, nr. 2.', ['3', 'Kamerstuk 1, nr. 2.', 1]],
    ['Dit is gezegd.[3 ]\n\n3 Kamerstuk 1, nr. 2.', ['3', 'Kamerstuk 1, nr. 2.', 1]],
    ['Dit is gezegd.³\n\n³ Kamerstuk 1, nr. 2.', ['3', 'Kamerstuk 1, nr. 2.', 1]],
    ['Dit is gezegd.3\n\n3 Kamerstuk 1, nr. 2.', ['3', 'Kamerstuk 1, nr. 2.', 1]],
  ])('%j', (text, note) => {
    expect(notes(text)).toEqual([note]);
  });

  test('a day at the head of a line before the call is no note', () => {
    expect(notes('Ingezonden\n2 Oktober 2023.\nDit is gezegd.[2]\n\n2 Kamerstuk 1, nr. 2.')).toEqual([
      ['2', 'Kamerstuk 1, nr. 2.', 1],
    ]);
  });
});
