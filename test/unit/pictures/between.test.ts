import { describe, expect, it } from 'vitest';
import { between } from '../../../server/pictures/between.ts';
import { drawSlide, landscape } from '../../../server/pictures/drawSlide.ts';
import type { Scene } from '../../../server/pictures/Scene.ts';
import { around, tools, way } from './steps.ts';

const slide = (step: ReturnType<typeof around>) =>
  drawSlide({ briefing: { title: '' }, step, number: 1, of: 2, frame: landscape }, tools);

const from = slide(around());
const to = slide(way());
const at = (t: number, key: string) =>
  between(from, to, t).items.find((item) => item.kind === 'symbol' && item.key === key);

describe('a scene between two', () => {
  it('is the first at the start and the second at the end', () => {
    expect(between(from, to, 0)).toBe(from);
    expect(between(from, to, 1)).toBe(to);
  });

  it('moves what is in both straight from one place to the other', () => {
    const [a, b, c] = [0, 0.5, 1].map((t) => at(t, 'initiative:kopgroep'));
    if (a?.kind !== 'symbol' || b?.kind !== 'symbol' || c?.kind !== 'symbol')
      throw new Error('the group is in both');
    expect(a.x).not.toBe(c.x);
    expect(b.x).toBeCloseTo((a.x + c.x) / 2);
    expect(b.y).toBeCloseTo((a.y + c.y) / 2);
  });

  it('lets words that stay grow and shrink on the way, and changes others half way', () => {
    const scene = (text: string, size: number): Scene => ({
      ...{ width: 100, height: 100 },
      items: [
        { kind: 'box', key: 'paper', x: 0, y: 0, width: 100, height: 100 },
        {
          ...{
            kind: 'words',
            key: 'name',
            x: 0,
            y: 0,
            lines: [[{ text }]],
            size,
            lineHeight: size,
            width: size,
          },
          ...{ anchor: 'start', fill: '#000000' },
        },
      ],
    });
    expect(between(scene('a', 10), scene('a', 20), 0.5).items[1]).toMatchObject({ size: 15 });
    expect(between(scene('a', 10), scene('b', 20), 0.25).items[1]).toMatchObject({
      lines: [[{ text: 'a' }]],
      opacity: 0.5,
    });
    expect(between(scene('a', 10), scene('b', 20), 0.75).items[1]).toMatchObject({
      lines: [[{ text: 'b' }]],
      opacity: 0.5,
    });
  });

  it('lets go what is only in the first before what is only in the second comes', () => {
    expect(at(0.25, 'country:NL')?.opacity).toBeCloseTo(0.5);
    expect(at(0.25, 'motion:1')?.opacity).toBe(0);
    expect(at(0.75, 'motion:1')?.opacity).toBeCloseTo(0.5);
    expect(at(0.75, 'country:NL')?.opacity).toBe(0);
  });
});
