import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingContent, KeptStep } from '../../../server/briefings/BriefingContent.ts';
import { mergeBriefings } from '../../../server/briefings/mergeBriefings.ts';
import { content, keptStep } from '../../support/briefing.ts';

const base = content([keptStep('a', { title: 'A' }), keptStep('b'), keptStep('c'), keptStep('d')]);
const changed = (id: string, change: Partial<KeptStep>, from = base): BriefingContent => ({
  ...from,
  steps: from.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});
const ordered = (ids: string, from = base): BriefingContent => ({
  ...from,
  steps: [...ids].map((id) => from.steps.find((step) => step.id === id) ?? keptStep(id)),
});
const merge = (mine: BriefingContent, theirs: BriefingContent) => mergeBriefings(base, mine, theirs);
const merged = (mine: BriefingContent, theirs: BriefingContent): BriefingContent => {
  const outcome = merge(mine, theirs);
  if ('conflicts' in outcome) throw new Error(JSON.stringify(outcome.conflicts));
  return outcome.merged;
};
const orderOf = ({ steps }: BriefingContent): string => steps.map(({ id }) => id).join('');

describe('two who had the same version', () => {
  it('both keep what they wrote in other steps, and in other fields of one step', () => {
    const outcome = merged(
      changed('a', { title: 'mine' }),
      changed('b', { notes: 'theirs' }, changed('a', { text: 'theirs' })),
    );
    expect(outcome.steps[0]).toMatchObject({ title: 'mine', text: 'theirs' });
    expect(outcome.steps[1]).toMatchObject({ notes: 'theirs' });
  });

  it('contradict each other in the fields that both changed to something else', () => {
    const mine = { ...changed('a', { title: 'mine', text: 'same' }), title: 'one' };
    const theirs = { ...changed('a', { title: 'theirs', text: 'same' }), title: 'other' };
    expect(merge(mine, theirs)).toEqual({
      conflicts: [
        { step: 'a', field: 'title' },
        { step: null, field: 'title' },
      ],
    });
  });

  it('move nodes of one picture side by side, and contradict each other over one of them', () => {
    const placed = (places: KeptStep['view']['places']) =>
      changed('a', keptStep('a', { title: 'A', view: { places } }));
    const [here, there] = [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ];
    expect(merged(placed({ NL: here }), placed({ BE: there })).steps[0]?.view.places).toEqual({
      NL: here,
      BE: there,
    });
    expect(merge(placed({ NL: here }), placed({ NL: there }))).toEqual({
      conflicts: [{ step: 'a', field: 'view' }],
    });
  });

  it('keep a step that one took out and the other changed, whichever did which', () => {
    const without = ordered('acd');
    expect(orderOf(merged(without, changed('b', { text: 'x' })))).toBe('abcd');
    expect(orderOf(merged(changed('b', { text: 'x' }), without))).toBe('abcd');
    expect(orderOf(merged(without, base))).toBe('acd');
    expect(orderOf(merged(base, without))).toBe('acd');
  });

  it('add and move steps side by side', () => {
    expect(orderOf(merged(ordered('abcdx'), ordered('abcdy')))).toBe('abcdyx');
    expect(orderOf(merged(ordered('bcda'), ordered('dabc')))).toBe('dbca');
    expect(orderOf(merged(ordered('dabc'), ordered('bxcd')))).toBe('dbxc');
  });

  it('contradict each other when both move one step, to other places', () => {
    expect(merge(ordered('bacd'), ordered('bcda'))).toEqual({
      conflicts: [{ step: null, field: 'steps' }],
    });
    expect(orderOf(merged(ordered('bcda'), ordered('bcda')))).toBe('bcda');
  });

  it('contradict each other when together they add more steps than there can be', () => {
    const with150 = (of: string) =>
      content([...base.steps, ...Array.from({ length: 150 }, (_, n) => keptStep(of + n))]);
    expect(merge(with150('m'), with150('t'))).toEqual({ conflicts: [{ step: null, field: 'steps' }] });
  });

  it('who both took facts anew have them taken once more', () => {
    const took = (name: string) =>
      changed('a', keptStep('a', { title: 'A', facts: { nodes: [{ id: name, type: 'Country', name }] } }));
    const outcome = merge(took('one'), took('other'));
    expect(outcome).toMatchObject({ retake: new Set(['a']) });
    expect(merge(took('one'), base)).toMatchObject({ retake: new Set(), merged: took('one') });
    expect(merge(base, took('one'))).toMatchObject({ retake: new Set(), merged: took('one') });
  });
});

const texts = ['title', 'text', 'notes'] as const;
const aStep = fc.record({
  title: fc.constantFrom('', 'p', 'q'),
  text: fc.constantFrom('', 'p'),
  notes: fc.constantFrom('', 'p'),
});
const someSteps = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), aStep), { selector: ([id]) => id })
  .map((steps) => content(steps.map(([id, step]) => keptStep(id, step))));

describe('whatever two make of a version', () => {
  const byId = ({ steps }: BriefingContent) => new Map(steps.map((step) => [step.id, step]));

  it('no edit of either is lost: it is in the outcome, or a conflict is', () => {
    fc.assert(
      fc.property(someSteps, someSteps, someSteps, (was, mine, theirs) => {
        const outcome = mergeBriefings(was, mine, theirs);
        if ('conflicts' in outcome) {
          expect(outcome.conflicts).not.toEqual([]);
          for (const { step, field } of outcome.conflicts) {
            if (step === null) {
              expect(field).toBe('steps');
              continue;
            }
            const [before, ours, sent] = [was, mine, theirs].map((each) =>
              new Map(Object.entries(byId(each).get(step) ?? {})).get(field),
            );
            expect([before, before, ours]).not.toContain(sent);
            expect(ours).not.toBe(before);
          }
          return;
        }
        const all = byId(outcome.merged);
        expect(all.size).toBe(outcome.merged.steps.length);
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          for (const step of side.steps) {
            const before = byId(was).get(step.id);
            for (const field of texts)
              if (step[field] !== (before?.[field] ?? undefined))
                expect(all.get(step.id)?.[field]).toBe(step[field]);
          }
          const unchanged = (id: string): boolean =>
            JSON.stringify(byId(other).get(id)) === JSON.stringify(byId(was).get(id));
          for (const { id } of was.steps)
            if (!byId(side).has(id) && unchanged(id)) expect(all.has(id)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what only one of them did is the outcome, whole and in their order', () => {
    fc.assert(
      fc.property(someSteps, someSteps, (was, made) => {
        expect(mergeBriefings(was, was, made)).toMatchObject({ merged: made });
        expect(mergeBriefings(was, made, was)).toMatchObject({ merged: made });
        expect(mergeBriefings(was, made, made)).toMatchObject({ merged: made });
      }),
      { numRuns: 500 },
    );
  });
});
