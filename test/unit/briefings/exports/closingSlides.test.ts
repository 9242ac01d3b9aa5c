import { describe, expect, it } from 'vitest';
import type { Step } from '../../../../server/api/contract.ts';
import { pageModel } from '../../../../server/api/model.ts';
import { basisOf } from '../../../../server/briefings/exports/basisOf.ts';
import { deckOf } from '../../../../server/briefings/exports/deckOf.ts';
import { measureText } from '../../../../server/fonts/measureText.ts';
import { drawSlide } from '../../../../server/pictures/drawSlide.ts';
import { now, sampleBriefing } from '../../../support/sampleBriefing.ts';
import { wordsOf } from '../../pictures/steps.ts';

const tools = { model: pageModel, language: 'nl' as const, measure: measureText, outlines: {} };
const wanted = { language: 'nl' as const, now };
const [graph, , trace] = sampleBriefing().steps;

const letters = Array.from({ length: 60 }, (_, index) => ({
  ...{ id: `document:${index}`, title: `Verslag van de Raad Algemene Zaken nummer ${index}` },
  ...{ date: `2026-${String(1 + (index % 12)).padStart(2, '0')}-04`, url: null },
}));
const many = (): Step[] => (graph ? [{ ...graph, facts: { ...graph.facts, letters } }] : []);

describe('what slides rest on', () => {
  it('is told on as many slides as it takes to be read, every letter once', () => {
    const deck = deckOf(sampleBriefing({ steps: many() }), wanted);
    const closing = deck.slice(1);
    expect(closing.length).toBeGreaterThan(4);
    const scenes = closing.map((slide) => drawSlide(slide, tools));
    const words = scenes.map(wordsOf).join(' ');
    for (const { title } of letters) expect(words.split(`${title},`)).toHaveLength(2);
    for (const { items } of scenes)
      for (const item of items)
        if (item.kind === 'words' && item.role === 'text') expect(item.size).toBeGreaterThanOrEqual(15);
    expect(deck.map(({ number, of }) => [number, of])).toEqual(
      deck.map((_, index) => [index + 1, deck.length]),
    );
  });

  it('is what has changed, too, on the slide and at the end', () => {
    const [slide, closing] = deckOf(sampleBriefing({ steps: trace ? [trace] : [] }), wanted);
    expect(slide?.step.text).toContain(
      'Sinds deze stap gemaakt is, is veranderd: De motie gaat over de kopgroep.',
    );
    expect(closing?.step.text).toContain('De motie gaat over de kopgroep.');
  });

  it('names few changes on the slide itself, and says how many more there are', () => {
    const news = trace ? Array.from({ length: 5 }, () => trace.news).flat() : [];
    const [slide] = deckOf(sampleBriefing({ steps: trace ? [{ ...trace, news }] : [] }), wanted);
    expect(slide?.step.text).toContain('en nog 3 (zie het slot)');
  });
});

describe('the basis of a briefing', () => {
  it('has letters in the order of their dates, and counts each fact and quote once', () => {
    const basis = basisOf({ steps: [...many(), ...many()] });
    expect(basis.letters.map(({ date }) => date)).toEqual([...basis.letters.map(({ date }) => date)].sort());
    expect(basis).toMatchObject({ facts: 7, quotes: 2 });
    expect(basis.letters).toHaveLength(61);
  });

  it('has no day of facts where there are none', () => {
    expect(basisOf({ steps: [] })).toEqual({ letters: [], taken: null, facts: 0, quotes: 0 });
  });
});
