import { describe, expect, test } from 'vitest';
import { ids } from './reading.ts';

const dutch = (subject: string, text: string) =>
  ids(`Aan de Voorzitter van de Tweede Kamer\n\nBetreft: ${subject} van de Raad\n\n${text}\n`, 'Initiative');
const english = (subject: string, text: string) =>
  ids(`To the House\n\nSubject: ${subject} of the Council\n\n${text}\n`, 'Initiative');

const agenda = 'geannoteerde agenda';
const breakfast = 'Voorafgaand aan de Raad organiseert Malta een ontbijt met Spanje en Cyprus.';

describe('a meal that an annotated agenda tells of', () => {
  test('in the present is still to come', () => {
    expect(dutch(agenda, breakfast)).toEqual([]);
    expect(english('annotated agenda', 'Malta hosts a breakfast for Spain before the Council.')).toEqual([]);
  });

  test('in the perfect has been', () => {
    expect(
      dutch(agenda, 'Voorafgaand aan de Raad is door Malta een ontbijt gehouden met Spanje en Cyprus.'),
    ).toEqual(['initiative:ontbijt']);
  });
});

test('a report tells in the present what has been', () => {
  expect(dutch('verslag', breakfast)).toEqual(['initiative:ontbijt']);
  expect(english('report', 'Malta hosts a breakfast for Spain before the Council.')).toHaveLength(1);
});

test('a letter that an agenda tells of is no gathering', () => {
  expect(dutch(agenda, 'Er is een gezamenlijke brief van Malta en Cyprus.')).toEqual([
    'initiative:gezamenlijke-brief',
  ]);
});
