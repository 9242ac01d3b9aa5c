import { describe, expect, it } from 'vitest';
import { chains, chainsFrom } from '../../../server/relations/chains.ts';
import { relationTypes } from '../../../server/relations/index.ts';

const steps = chains.flatMap(({ steps: each }) => each);

describe('the chains that explain where something went', () => {
  it('take only steps that the model knows, in the direction that they say', () => {
    for (const { from, types, to, reversed } of steps)
      for (const type of types) {
        const relation = relationTypes.find((each) => each.type === type);
        expect(relation?.from).toEqual(expect.arrayContaining([...(reversed ? to : from)]));
        expect(relation?.to).toEqual(expect.arrayContaining([...(reversed ? from : to)]));
      }
  });

  it('join on, step by step', () => {
    for (const { steps: each } of chains)
      for (const [n, step] of each.entries()) if (n > 0) expect(each[n - 1]?.to).toEqual(step.from);
  });

  it('go through no mention, no country and no organisation, so no chamber', () => {
    const kinds = new Set(steps.flatMap(({ from, to }) => [...from, ...to]));
    expect([...kinds].sort()).toEqual([
      'Commitment',
      'InformationSystem',
      'Initiative',
      'Motion',
      'Regulation',
    ]);
    expect(steps.some(({ types }) => types.includes('MENTIONED_IN'))).toBe(false);
  });

  it('lead from motions and commitments on, from a regulation back, from a country nowhere', () => {
    expect(chainsFrom('Motion')).toHaveLength(chains.length);
    expect(chainsFrom('Country')).toEqual([]);
    const back = chainsFrom('Regulation').map(({ steps: each }) => each.at(-1)?.to);
    expect(back.length).toBeGreaterThan(0);
    expect(back.every((to) => to?.includes('Motion') && to.includes('Commitment'))).toBe(true);
  });
});
