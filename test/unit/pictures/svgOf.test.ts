import { describe, expect, it } from 'vitest';
import type { Item } from '../../../server/pictures/Scene.ts';
import { svgOf } from '../../../server/pictures/svgOf.ts';
import { hostile } from '../../support/sampleBriefing.ts';

const words = (text: string, more: object = {}): Item => ({
  ...{ kind: 'words', key: 'w', x: 10, y: 20, size: 10, lineHeight: 12, anchor: 'middle', width: 40 },
  ...{ fill: '#000000', lines: [[{ text }]] },
  ...more,
});
const svg = (...items: Item[]): string => svgOf({ width: 100, height: 50, items });

describe('a scene as SVG', () => {
  it('draws every kind of item', () => {
    const drawn = svg(
      {
        ...{ kind: 'symbol', key: 's', shape: 'star', x: 50, y: 20, size: 24, fill: '#123456', opacity: 0.5 },
      },
      {
        ...{ kind: 'line', key: 'l', from: { x: 0, y: 0 }, to: { x: 9, y: 0 }, colour: '#111111', width: 2 },
        dash: [8, 6],
        double: true,
        arrow: true,
      },
      { kind: 'box', key: 'b', x: 1, y: 2, width: 3, height: 4, radius: 1, fill: '#abcdef' },
      { kind: 'path', key: 'p', d: 'M0 0L5 5', x: 1, y: 1, scale: 2, stroke: '#222222', strokeWidth: 3 },
      words('Nederland', { turned: -50, ground: '#ffffff', serif: true }),
    );
    expect(drawn).toContain('<g opacity="0.5"><path d="M12 2.500');
    expect(drawn).toContain('translate(38 8) scale(1)');
    expect(drawn).toContain('stroke-dasharray="8 6"');
    expect(drawn.match(/d="M0 0L9 0"/g)).toHaveLength(2);
    expect(drawn).toContain('d="M9 0L');
    expect(drawn).toContain('<rect x="1" y="2" width="3" height="4" rx="1" fill="#abcdef"/>');
    expect(drawn).toContain('stroke-width="1.5"');
    expect(drawn).toContain('rotate(-50 10 20)');
    expect(drawn).toContain('font-family="\'Source Serif 4\', Georgia, serif"');
  });

  it('has text alone of what looks like tags, and nothing that XML forbids', () => {
    const drawn = svg(words(`${hostile}\u0000\ud800\u{1F600}`));
    expect(drawn).not.toMatch(/<script|<img/i);
    expect(drawn).toContain('&lt;script&gt;');
    expect(drawn).toContain('\uFFFD\uFFFD\u{1F600}');
  });

  it('links to the web alone', () => {
    const link = (href: string): Item => words('', { lines: [[{ text: 'x', href }]] });
    expect(svg(link('https://example.org/?a=1&b="2"'))).toContain(
      '<a href="https://example.org/?a=1&amp;b=%222%22">',
    );
    expect(svg(link('javascript:alert(1)'), link('/entity/x'))).not.toContain('<a ');
  });
});
