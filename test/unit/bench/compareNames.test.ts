import { describe, expect, test } from 'vitest';
import { compareNames, type Gold } from '../../../bench/quality/compareNames.ts';

const gold: Gold = {
  entities: [
    { id: 'country:SE', type: 'Country', name: 'Zweden', aliases: ['Zweedse'] },
    { id: 'country:FI', type: 'Country', name: 'Finland', aliases: [] },
    { id: 'person:sevinc', type: 'Person', name: 'A. Sevinç', aliases: ['Sevinç'] },
    { id: 'minister:se/justitie', type: 'Minister', name: 'minister van Justitie', aliases: [] },
    { id: 'organisation:europol', type: 'Organisation', name: 'Europol', aliases: [] },
  ],
  optional: ['organisation:europol', 'kabinet'],
};

describe('names beside the gold', () => {
  test('a name is right where its words stand in a row in a name of the gold, or the other way about', () =>
    expect(compareNames(gold, [{ kind: 'Person', forms: ['de heer SEVINC'] }], 'Person', 'overlap')).toEqual({
      wanted: 1,
      found: 1,
      named: 1,
      right: 1,
    }));

  test('part of a word is no word', () =>
    expect(compareNames(gold, [{ kind: 'Person', forms: ['Sev'] }], 'Person', 'overlap')).toEqual({
      wanted: 1,
      found: 0,
      named: 1,
      right: 0,
    }));

  test('where the same words are asked for, a part is not enough', () => {
    const names = ['De heer Sevinç', 'a sevinc'].map((form) => ({ kind: 'Person' as const, forms: [form] }));
    expect(compareNames(gold, names, 'Person', 'same')).toEqual({ wanted: 1, found: 1, named: 2, right: 1 });
    expect(compareNames(gold, names.slice(0, 1), 'Person', 'same')).toMatchObject({ found: 0, right: 0 });
  });

  test('one name finds all the things in it, and counts once however often it is given', () => {
    const name = { kind: 'Country', forms: ['Zweedse, Finland'] } as const;
    expect(compareNames(gold, [name, name], 'Country', 'overlap')).toEqual({
      wanted: 2,
      found: 2,
      named: 1,
      right: 1,
    });
  });

  test('a place is a country; one that is no country is neither right nor wrong', () => {
    const places = ['Finland', 'Noorwegen', 'Den Haag'].map((form) => ({
      kind: 'Place' as const,
      forms: [form],
    }));
    expect(compareNames(gold, places, 'Country', 'overlap')).toEqual({
      wanted: 2,
      found: 1,
      named: 2,
      right: 1,
    });
  });

  test('an office is no wrong person, and what the gold leaves open is not wanted', () => {
    const names = [
      { kind: 'Person', forms: ['minister van Justitie'] },
      { kind: 'Organisation', forms: ['het kabinet'] },
    ] as const;
    expect(compareNames(gold, names, 'Person', 'overlap')).toEqual({
      wanted: 1,
      found: 0,
      named: 0,
      right: 0,
    });
    expect(compareNames(gold, names, 'Organisation', 'overlap')).toEqual({
      wanted: 0,
      found: 0,
      named: 0,
      right: 0,
    });
  });

  test('a name of no type stands for each', () => {
    const names = [{ kind: 'Name', forms: ['Finland'] }] as const;
    expect(compareNames(gold, names, 'Country', 'overlap')).toEqual({
      wanted: 2,
      found: 1,
      named: 1,
      right: 1,
    });
    expect(compareNames(gold, names, 'Person', 'overlap')).toEqual({
      wanted: 1,
      found: 0,
      named: 1,
      right: 1,
    });
  });
});
