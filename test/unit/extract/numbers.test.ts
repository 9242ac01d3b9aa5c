import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const properties = (text: string, type: string) =>
  read(`Onderwerp\n${text}\n`).entities.find((entity) => entity.type === type && entity.id !== 'document:t');

describe('numbers of parties without their names', () => {
  test.each([
    ['De verklaring is inmiddels door 54 landen ondertekend, waaronder Japan en Canada.', 54],
    ['Nederland en Duitsland presenteerden een gezamenlijke verklaring van zesentwintig lidstaten.', 26],
    ['Spanje en Malta stuurden een gezamenlijke brief. Twaalf van de 27 lidstaten steunden de brief.', 12],
    ['Spanje en Malta stuurden een gezamenlijke brief. Ook drie andere landen tekenden de brief.', undefined],
    ['Spanje en Malta stuurden een gezamenlijke brief. Tien landen kampen met droogte.', undefined],
  ])('%s', (text, count) => {
    const initiative = properties(text, 'Initiative');
    expect(initiative?.properties.count).toBe(count);
    if (count !== undefined) expect(initiative?.evidence.count).toHaveLength(1);
  });
});

describe('votes on an instrument', () => {
  test.each([
    ['Resolutie A/RES/78/12 werd aangenomen met 147 stemmen voor, 6 tegen en 23 onthoudingen.', [147, 6, 23]],
    ['Resolutie 2728 (2024) is aanvaard: 14 voor, geen tegen en één onthouding.', [14, 0, 1]],
    ['De AI-verordening werd aangenomen met 25 lidstaten voor en 2 tegen.', [25, 2, undefined]],
  ])('%s', (text, [votesFor, votesAgainst, abstentions]) => {
    const law = properties(text, 'Regulation');
    expect([law?.properties.votesFor, law?.properties.votesAgainst, law?.properties.abstentions]).toEqual([
      votesFor,
      votesAgainst,
      abstentions,
    ]);
    expect(law?.evidence.votesFor?.[0]?.quote).toContain('voor');
  });

  test('the votes on a motion are no votes on an instrument', () => {
    const text =
      'De motie-Keizer over de AI-verordening is aangenomen met 80 stemmen voor en 70 stemmen tegen.';
    expect(properties(text, 'Regulation')?.properties.votesFor).toBeUndefined();
    expect(properties(text, 'Motion')?.properties.votesFor).toBe(80);
  });
});
