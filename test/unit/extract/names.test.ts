import { describe, expect, test } from 'vitest';
import { ids, read } from './reading.ts';

describe('names', () => {
  test('the longest of names that overlap', () => {
    const text = 'De lidstaten wachten. De Raad van State en de Raad van Europa adviseren.';
    expect(ids(text, 'Organisation')).toEqual([
      'organisation:raad-van-state',
      'organisation:council-of-europe',
    ]);
  });

  test('a name of ordinary words wants more than the capital of its sentence', () => {
    expect(ids('Gemeenschappelijk landbouwbeleid vraagt geld.', 'Regulation')).toEqual([]);
    expect(ids('De terugkeerrichtlijn vraagt geld.', 'Regulation')).toEqual(['regulation:32008L0115']);
  });

  test('bodies have a capital', () => {
    expect(ids('De gezondheidsraad van het dorp en een belastingdienst elders.', 'Organisation')).toEqual([]);
  });

  test('the form that the letter uses is kept beside the name', () => {
    const [eeas] = read('De EDEO schreef een rapport.').entities.filter(
      ({ type }) => type === 'Organisation',
    );
    expect(eeas?.id).toBe('organisation:eeas');
    expect(eeas?.aliases).toEqual(['EDEO']);
  });

  test('a country with a slip is the country, with a warning', () => {
    const graph = read('Denenmarken deed mee.');
    expect(graph.entities.map(({ id }) => id)).toContain('country:DK');
    expect(graph.warnings.map(({ code }) => code)).toContain('misspelled-country');
  });

  test('a short form holds from where it is introduced', () => {
    const text = 'De Wet drijvende woningen (WDW) ligt voor. De WDW vervangt de Carillonwet.';
    expect(ids(text, 'Regulation')).toEqual(['regulation:wet-drijvende-woningen', 'regulation:carillonwet']);
  });
});
