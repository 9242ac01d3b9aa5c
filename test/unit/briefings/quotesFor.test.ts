import { describe, expect, it } from 'vitest';
import { quotesFor } from '../../../server/briefings/quotesFor.ts';
import { keptStep } from '../../support/briefing.ts';

const claim = (document: string, ...spans: [number, number][]) => ({
  ...{ document, date: null, properties: {} },
  evidence: spans.map(([start, end]) => ({ start, end, quote: 'x'.repeat(end - start) })),
});

describe('the quotes that a view rests on', () => {
  it('are the shortest of the latest letter, once for all relations that they state, what is marked first', () => {
    const { view } = keptStep('s', { view: { relations: ['r1', 'r2', 'r3', 'none'], highlights: ['r3'] } });
    const claims = new Map([
      ['r1', [claim('document:old', [0, 5]), claim('document:new', [0, 30], [10, 20])]],
      ['r2', [claim('document:new', [10, 20])]],
      ['r3', [claim('document:old', [7, 9]), claim('document:new')]],
    ]);
    const found = quotesFor(view, claims);
    expect(found.map(({ documentId, start, relations }) => [documentId, start, relations])).toEqual([
      ['document:old', 7, ['r3']],
      ['document:new', 10, ['r1', 'r2']],
    ]);
  });
});
