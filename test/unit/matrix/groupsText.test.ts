import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupsAsLines,
  groupsFromLines,
  readGroups,
  writeGroups,
} from '../../../client/matrix/groupsText.ts';

describe('groups in the address', () => {
  it('are read as they were written, whatever their names', () => {
    const group = fc.record({
      name: fc.string({ minLength: 1 }),
      members: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        expect(readGroups(writeGroups(groups))).toEqual(groups);
      }),
    );
  });
});

describe('groups as lines', () => {
  const ids = new Map([
    ['België', 'country:BE'],
    ['Nederland', 'country:NL'],
  ]);

  it('know names without their accents and capitals, and keep those that they do not know', () => {
    expect(groupsFromLines('Benelux: belgie, Nederland\n\nAlpen:Atlantis', ids)).toEqual({
      groups: [
        { name: 'Benelux', members: ['country:BE', 'country:NL'] },
        { name: 'Alpen', members: ['Atlantis'] },
      ],
      unknown: ['Atlantis'],
    });
  });

  it('are written by names', () => {
    const names = new Map([...ids].map(([name, id]) => [id, name]));
    const groups = [{ name: 'Benelux', members: ['country:BE', 'Atlantis'] }];
    expect(groupsAsLines(groups, (id) => names.get(id) ?? id)).toBe('Benelux: België, Atlantis');
  });
});
