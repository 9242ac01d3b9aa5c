import { describe, expect, it } from 'vitest';
import { foldGraph } from '../../../server/claims/foldGraph.ts';
import { globalIds } from '../../../server/claims/globalIds.ts';
import type { Properties } from '../../../server/model.ts';
import { letter } from '../../support/letter.ts';

const group = 'initiative:kopgroep-terugkeerhubs';

/** Austria and Denmark are named with the group in each, so that it is known again. */
const says = (id: string, date: string, type: string, properties: Properties) =>
  globalIds(
    letter({
      id,
      date,
      facts: [
        ['country:AT', type, group, properties],
        ['country:DK', 'JOINED', group, { role: 'participant' }],
      ],
      states: { [group]: { kind: 'leading-group' } },
    }),
  );

const considering = says('a', '2026-02-20', 'DECLINED', { status: 'considering' });
const joined = says('b', '2026-03-20', 'JOINED', { role: 'participant' });
const withdrawn = says('c', '2026-05-13', 'DECLINED', { status: 'withdrawn' });

const foldedOf = (graphs: Parameters<typeof foldGraph>[0]) => {
  const { relations } = foldGraph(graphs);
  return ['DECLINED', 'JOINED'].map(
    (type) => relations.get(`country:AT|${type}|initiative:a/kopgroep-terugkeerhubs`)?.folded,
  );
};

describe('foldGraph', () => {
  it('lets who joins hesitate no longer', () => {
    expect(foldedOf([joined, considering])).toEqual([
      { status: 'considering', until: '2026-03-20' },
      { role: 'participant' },
    ]);
  });

  it('lets who withdraws take part no longer', () => {
    expect(foldedOf([withdrawn, joined, considering])).toEqual([
      { status: 'withdrawn' },
      { role: 'participant', until: '2026-05-13' },
    ]);
  });
});
