import { describe, expect, it } from 'vitest';
import { initiativeKinds } from '../../../server/entities/initiativeKinds.ts';
import type { Initiative } from '../../../server/extract/discourse/readInitiatives.ts';
import { SpokenOf } from '../../../server/extract/discourse/SpokenOf.ts';

const group = initiativeKinds.find(({ family }) => family === 'group');
const letter = initiativeKinds.find(({ family }) => family === 'letter');

const initiative = (
  id: string,
  part: number,
  starts: readonly number[],
  more: Partial<Initiative> = {},
): Initiative => {
  if (!group) throw new Error('groups are a kind of initiatives');
  return {
    ...{ id, name: id, kind: group, head: 'groep', part, strong: true, keywords: new Set(['havens']) },
    ...{ mentions: starts.map((start) => ({ start, end: start + 5 })), beside: new Set() },
    ...{ isAnnounced: false, pointsBack: false },
    ...more,
  };
};

const ids = (places: Iterable<{ initiative: Initiative }>): string[] =>
  [...places].map(({ initiative: { id } }) => id);

describe('where a letter speaks of its initiatives', () => {
  const a = initiative('a', 1, [10, 200]);
  const b = initiative('b', 1, [50]);
  const c = initiative('c', 2, [300], letter ? { kind: letter } : {});

  it('goes backwards from an offset', () => {
    const spoken = new SpokenOf([a, b, c]);
    expect(ids(spoken.before(200))).toEqual(['b', 'a']);
    expect(ids(spoken.before(201))).toEqual(['a', 'b', 'a']);
    expect(ids(spoken.before(10))).toEqual([]);
  });

  it('tells what is spoken of in a stretch and at an offset', () => {
    const spoken = new SpokenOf([a, b, c]);
    expect(spoken.isWithin(a, 11, 200)).toBe(false);
    expect(spoken.isWithin(a, 11, 201)).toBe(true);
    expect(spoken.at(50).map(({ id }) => id)).toEqual(['b']);
    expect(spoken.at(51)).toEqual([]);
  });

  it('knows them by id and by section, those that a verb has told of too', () => {
    const spoken = new SpokenOf([a, b, c]);
    const talk = initiative('d', 1, [120]);
    spoken.add(talk, 120);
    spoken.add(talk, 130);
    expect(spoken.withId('d')).toBe(talk);
    expect(spoken.ofPart(1).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(ids(spoken.before(140))).toEqual(['d', 'd', 'b', 'a']);
  });

  it('gives the groups nearest to an offset that share a word, in the order of the text', () => {
    const many = Array.from({ length: 100 }, (_, n) => initiative(`g${n}`, n, [n * 100]));
    const spoken = new SpokenOf([...many, c]);
    const near = spoken.groupsAbout(new Set(['havens', 'kades']), 5_010).map(({ id }) => id);
    expect(near).toEqual(['g47', 'g48', 'g49', 'g50', 'g51', 'g52', 'g53', 'g54']);
    expect(spoken.groupsAbout(new Set(['kades']), 0)).toEqual([]);
  });
});
