import { describe, expect, it } from 'vitest';
import { withoutEnded } from '../../../client/state/withoutEnded.ts';
import type { Edge } from '../../../server/api/contract.ts';

const edge = (type: string, from: string, until?: string): Edge => ({
  ...{ id: `${from}|${type}|x`, type, from, to: 'x' },
  properties: until === undefined ? {} : { until },
});

describe('withoutEnded', () => {
  it('leaves out what has ended where another line holds between the same two', () => {
    const joined = edge('JOINED', 'a');
    expect(withoutEnded([edge('DECLINED', 'a', '2026-03-20'), joined])).toEqual([joined]);
  });

  it('keeps what has ended where nothing else is drawn, and what others are about', () => {
    const edges = [edge('JOINED', 'a', '2026-03-20'), edge('JOINED', 'b'), edge('DECLINED', 'c')];
    expect(withoutEnded(edges)).toEqual(edges);
  });
});
