import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../server/extract/structure/findNotes.ts';
import { readStructure } from '../../../server/extract/structure/readStructure.ts';

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

describe('the foot of a page', () => {
  const page = [
    'Het kabinet zal in een aparte brief op deze vraag ingaan, in het kader van de motie van het lid Keizer over «bomen»1',
    '',
    '1 De Boomkrant, 2 mei 2026, «Zonder bomen geen bos».',
    '',
    'Tweede Kamer, vergaderjaar 2025–2026, 30 100, nr. 12 2',
    '',
    'in de Kamer besproken.2',
    '',
    'Een nieuwe alinea begint met een hoofdletter.',
    '',
    '2 Kamerstuk 30 100, nr. 7',
  ].join('\n');

  test('notes of any words run on from one and are called', () => {
    expect(readStructure(page).notes.map(({ label }) => label)).toEqual(['1', '2']);
  });

  test('a sentence goes on behind it', () => {
    const body = readStructure(page).sentences.filter(({ kind }) => kind === 'body');
    expect(body).toHaveLength(2);
    expect(body[0]?.text.replace(/\s+/g, ' ')).toContain('«bomen» in de Kamer besproken.');
  });

  test('numbered headings are no notes', () => {
    const text = 'Zie het verslag.\n\n1 Inleiding\n\nDe bomen groeien.\n\n2 Vervolg\n\nHet bos ook.\n';
    expect(readStructure(text).notes).toEqual([]);
  });
});
