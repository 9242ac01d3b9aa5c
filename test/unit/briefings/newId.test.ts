import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingSent } from '../../../server/api/contract.ts';
import { newId } from '../../../server/briefings/newId.ts';

describe('the id of a new briefing', () => {
  it('is made from its title', () => {
    expect(newId('Terugkeerhubs: één jaar later!', new Set())).toBe('terugkeerhubs-een-jaar-later');
    expect(newId('', new Set())).toBe('briefing');
    expect(newId('<>', new Set(['briefing', 'briefing-2']))).toBe('briefing-3');
  });

  it('is one that can be sent, whatever the title, and not taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const id = newId(title, new Set());
        expect(briefingSent.shape.id.parse(id)).toBe(id);
        expect(newId(title, new Set([id]))).not.toBe(id);
      }),
    );
  });
});
