import { describe, expect, it } from 'vitest';
import { relationTypes } from '../../../server/relations/index.ts';
import { topics } from '../../../server/relations/topics.ts';

describe('topics of changes', () => {
  it('every fact has one that is in the list, and every one has facts', () => {
    const facts = relationTypes.filter(({ structural }) => !structural);
    const used = facts.map(({ topic }) => topic?.id);
    expect(new Set(used)).toEqual(new Set(topics.map(({ id }) => id)));
  });

  it('sections and mentions have none', () => {
    const structure = relationTypes.filter(({ structural }) => structural);
    expect(structure.length).toBeGreaterThan(0);
    expect(structure.filter(({ topic }) => topic)).toEqual([]);
  });

  it('relations of one matter are compared in the same way', () => {
    for (const { matter } of relationTypes)
      for (const other of relationTypes)
        if (matter && other.matter?.name === matter.name) expect(other.matter).toEqual(matter);
  });
});
