import { describe, expect, it } from 'vitest';
import { slidePlaces } from '../../../client/briefing/capture/slidePlaces.ts';
import { mergeMeanwhile } from '../../../client/briefing/mergeMeanwhile.ts';
import {
  changeStep,
  insertStep,
  moveStep,
  removeStep,
  toggleHighlight,
  withoutGone,
} from '../../../client/briefing/steps.ts';
import { withTheirs } from '../../../client/briefing/withTheirs.ts';
import type { Briefing, Step } from '../../../server/api/contract.ts';
import { boundsOf } from '../../../server/pictures/boundsOf.ts';
import { drawSlide, landscape } from '../../../server/pictures/drawSlide.ts';
import { around, group, overlap, parties, stepOf, tools } from '../pictures/steps.ts';

const step = (id: string, more: Partial<Step> = {}): Step => stepOf({}, [], [], { id, title: id, ...more });

const briefing = (steps: Step[], more: Partial<Briefing> = {}): Briefing => ({
  ...{ id: 'b', title: 'Titel', language: 'nl', version: 1, steps },
  ...{ created: '2026-11-27T10:00:00.000Z', changed: '2026-11-27T10:00:00.000Z' },
  ...more,
});
const ids = ({ steps }: Briefing): string[] => steps.map(({ id }) => id);

describe('an answer that comes while the author goes on', () => {
  const sent = briefing([step('a'), step('b')]);

  it('gives what others made, and keeps what was typed since', () => {
    const answer = briefing([step('a', { title: 'van een ander' }), step('b')], { version: 5 });
    const mine = briefing([step('a', { text: 'net getypt' }), step('b')]);
    const merged = mergeMeanwhile(sent, answer, mine);
    expect(merged.version).toBe(5);
    expect(merged.steps[0]).toMatchObject({ title: 'van een ander', text: 'net getypt' });
  });

  it('keeps a step that is as it was the same object, so that nothing is drawn anew', () => {
    const answer = briefing([step('a'), step('b')], { version: 2 });
    expect(mergeMeanwhile(sent, answer, sent).steps[0]).toBe(sent.steps[0]);
  });

  it('takes news from the answer, for the author writes none', () => {
    const news: Step['news'] = [
      { what: 'node', change: 'gone', id: 'x', was: { nl: 'x', en: 'x' }, now: null },
    ];
    const merged = mergeMeanwhile(sent, briefing([step('a', { news }), step('b')]), sent);
    expect(merged.steps[0]?.news).toEqual(news);
  });

  it('has steps that either added, without those that either took out', () => {
    const answer = briefing([step('theirs'), step('a'), step('b')]);
    const mine = briefing([step('a'), step('mine')]);
    expect(ids(mergeMeanwhile(sent, answer, mine))).toEqual(['theirs', 'a', 'mine']);
    const shorter = briefing([step('a')]);
    expect(ids(mergeMeanwhile(sent, shorter, sent))).toEqual(['a']);
    // What the author works on stays.
    const working = briefing([step('a'), step('b', { text: 'nog bezig' })]);
    expect(ids(mergeMeanwhile(sent, shorter, working))).toEqual(['a', 'b']);
  });

  it('keeps the order of who moved steps since', () => {
    const moved = briefing([step('b'), step('a')]);
    expect(ids(mergeMeanwhile(sent, sent, moved))).toEqual(['b', 'a']);
    expect(ids(mergeMeanwhile(sent, moved, sent))).toEqual(['b', 'a']);
  });
});

describe('a contradiction', () => {
  it('is ended field by field', () => {
    const mine = briefing([step('a', { title: 'mijn', text: 'mijn' }), step('b')], { title: 'mijn' });
    const theirs = briefing([step('b'), step('a', { title: 'hun', text: 'hun' })], { title: 'hun' });
    expect(withTheirs(mine, theirs, { step: 'a', field: 'title' }).steps[0]).toMatchObject({
      title: 'hun',
      text: 'mijn',
    });
    expect(withTheirs(mine, theirs, { step: null, field: 'title' }).title).toBe('hun');
    expect(ids(withTheirs(mine, theirs, { step: null, field: 'steps' }))).toEqual(['b', 'a']);
  });
});

describe('steps', () => {
  const made = briefing([step('a'), step('b'), step('c')]);

  it('are moved, put in, changed and taken out', () => {
    expect(ids(moveStep('a', 2)(made))).toEqual(['b', 'c', 'a']);
    expect(ids(moveStep('c', 0)(made))).toEqual(['c', 'a', 'b']);
    expect(ids(insertStep(step('d'), 1)(made))).toEqual(['a', 'd', 'b', 'c']);
    expect(ids(removeStep('b')(made))).toEqual(['a', 'c']);
    const changed = changeStep('b', () => ({ title: 'x' }))(made);
    expect(changed.steps.map(({ title }) => title)).toEqual(['a', 'x', 'c']);
    expect(changed.steps[0]).toBe(made.steps[0]);
  });

  it('get and lose the red thread by the same act', () => {
    const marked = { ...step('a'), ...toggleHighlight('x')(step('a')) };
    expect(marked.view.highlights).toEqual(['x']);
    expect(toggleHighlight('x')(marked).view?.highlights).toEqual([]);
  });

  it('leave out what has gone, wherever it stood', () => {
    const was = around({
      highlights: ['country:NL', 'country:DE'],
      rows: ['country:NL'],
      nodes: ['country:NL', 'country:DE'],
    });
    const gone = {
      what: 'node' as const,
      change: 'gone' as const,
      id: 'country:NL',
      was: { nl: '', en: '' },
      now: null,
    };
    const { view } = withoutGone({ ...was, news: [gone] });
    expect(view).toMatchObject({ highlights: ['country:DE'], rows: [], nodes: ['country:DE'] });
  });
});

describe('a graph of the canvas on a slide', () => {
  it('lies as it lay, with names that do not cover each other and are not smaller than need be', () => {
    const { facts } = around();
    // Far apart, as a large screen has them: a slide that kept that would have tiny names.
    const stands = new Map(
      parties.map(
        ({ id }, n) =>
          [id, { x: 900 * Math.cos(n), y: 900 * Math.sin(n) }] as [string, { x: number; y: number }],
      ),
    ).set(group.id, { x: 0, y: 0 });
    const places = slidePlaces(facts.nodes, facts.relations, stands, tools);
    for (const { id } of parties) {
      const [was, now] = [stands.get(id), places[id]];
      const middle = places[group.id];
      const turn = Math.atan2((now?.y ?? 0) - (middle?.y ?? 0), (now?.x ?? 0) - (middle?.x ?? 0));
      expect(Math.cos(turn - Math.atan2(was?.y ?? 0, was?.x ?? 0))).toBeGreaterThan(0.8);
    }
    const { items } = drawSlide(
      {
        briefing: { title: '' },
        step: { ...around({ places }), evidence: [] },
        number: 1,
        of: 1,
        frame: landscape,
      },
      tools,
    );
    const labels = items.filter((item) => item.kind === 'words' && item.role === 'label');
    expect(labels.length).toBe(facts.nodes.length);
    for (const [n, a] of labels.entries())
      for (const b of labels.slice(n + 1))
        expect(overlap(a, b), JSON.stringify([boundsOf(a), boundsOf(b)])).toBe(false);
    const sizes = labels.flatMap((item) => (item.kind === 'words' ? item.size : []));
    expect(Math.min(...sizes)).toBeGreaterThan(18);
  });
});
