import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinations } from '../../../client/matrix/analysis/combinations.ts';
import { comparePeriods } from '../../../client/matrix/analysis/comparePeriods.ts';
import { compareTwo } from '../../../client/matrix/analysis/compareTwo.ts';
import { groupRows } from '../../../client/matrix/analysis/groupRows.ts';
import { anyParticipation, participation } from './participations.ts';

describe('two parties', () => {
  it('share some, and have some of their own', () => {
    expect(compareTwo('NL', 'DK', participation('NL: 1 2 3', 'DK: 3 2 4'))).toEqual({
      both: ['2', '3'],
      onlyFirst: ['1'],
      onlySecond: ['4'],
    });
    expect(compareTwo('NL', 'XX', participation('NL: 1')).onlyFirst).toEqual(['1']);
  });
});

describe('two periods', () => {
  it('are told for everyone who joined something, the largest difference first', () => {
    const before = participation('NL: 1 2', 'DK: 1', 'ES:');
    const after = participation('NL: 2 3', 'DK:', 'SE: 4 5 6');
    expect(comparePeriods(before, after)).toEqual([
      { party: 'SE', before: [], after: ['4', '5', '6'], both: [] },
      { party: 'DK', before: ['1'], after: [], both: [] },
      { party: 'NL', before: ['1', '2'], after: ['2', '3'], both: ['2'] },
    ]);
  });
});

describe('combinations', () => {
  it('are of those who joined with none of the others, the most frequent first', () => {
    const joined = participation('NL: 1 2 3', 'DK: 1 2', 'SE: 3 4');
    expect(combinations(['NL', 'DK', 'SE'], joined)).toEqual([
      { parties: ['NL', 'DK'], initiatives: ['1', '2'] },
      { parties: ['NL', 'SE'], initiatives: ['3'] },
      { parties: ['SE'], initiatives: ['4'] },
    ]);
  });

  it('hold every initiative of those looked at once', () => {
    fc.assert(
      fc.property(anyParticipation, fc.integer({ min: 1, max: 7 }), (any, count) => {
        const parties = [...any.keys()].slice(0, count);
        const told = combinations(parties, any).flatMap(({ initiatives }) => initiatives);
        const joined = new Set(parties.flatMap((party) => [...(any.get(party) ?? [])]));
        expect(told.sort()).toEqual([...joined].sort());
      }),
    );
  });
});

describe('groups of rows', () => {
  const groups = [
    { name: 'Benelux', members: ['NL', 'BE', 'LU'] },
    { name: 'EU', members: ['NL', 'DK'] },
  ];

  it('take a row that is in two into the first, and the others to the rest', () => {
    expect(groupRows(['NO', 'DK', 'NL'], groups, 'Overige')).toEqual([
      { name: 'Benelux', members: ['NL'] },
      { name: 'EU', members: ['DK'] },
      { name: 'Overige', members: ['NO'] },
    ]);
  });

  it('without members are left out', () => {
    expect(groupRows(['NL'], groups, 'Overige').map(({ name }) => name)).toEqual(['Benelux']);
  });
});
