import type { Point } from './Scene.ts';

/** A piece of an outline, in absolute coordinates; a curve is cubic, its end last. */
export type Segment =
  | { kind: 'move' | 'line'; points: readonly [Point] }
  | { kind: 'curve'; points: readonly [Point, Point, Point] }
  | { kind: 'close'; points: readonly [] };

/** An outline in the syntax of SVG paths as segments; arcs and quadratic curves become cubic ones. Smooth curves are not in use. */
export const pathSegments = (d: string): Segment[] => {
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const { letter, numbers } of commandsOf(d)) {
    const isRelative = letter === letter.toLowerCase();
    const origin = isRelative ? at : { x: 0, y: 0 };
    const point = (index: number): Point => ({
      x: origin.x + (numbers[index] ?? 0),
      y: origin.y + (numbers[index + 1] ?? 0),
    });
    const added = ((): Segment[] => {
      switch (letter.toUpperCase()) {
        case 'M':
          return [{ kind: 'move', points: [point(0)] }];
        case 'L':
          return [{ kind: 'line', points: [point(0)] }];
        case 'H':
          return [{ kind: 'line', points: [{ x: point(0).x, y: at.y }] }];
        case 'V':
          return [{ kind: 'line', points: [{ x: at.x, y: origin.y + (numbers[0] ?? 0) }] }];
        case 'C':
          return [{ kind: 'curve', points: [point(0), point(2), point(4)] }];
        case 'Q':
          return [quadratic(at, point(0), point(2))];
        case 'A':
          return arc(at, numbers, point(5));
        default:
          return [{ kind: 'close', points: [] }];
      }
    })();
    segments.push(...added);
    at = added.at(-1)?.points.at(-1) ?? start;
    if (letter.toUpperCase() === 'M') start = at;
  }
  return segments;
};

interface Command {
  letter: string;
  numbers: number[];
}

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** One for each repetition; after the first pair of a move, further pairs are lines. */
const commandsOf = (d: string): Command[] =>
  [...d.matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    const count = counts[letter.toUpperCase()] ?? 0;
    if (count === 0) return [{ letter, numbers: [] }];
    return Array.from({ length: Math.floor(numbers.length / count) }, (_, index) => ({
      letter: index > 0 && letter.toUpperCase() === 'M' ? (letter === 'm' ? 'l' : 'L') : letter,
      numbers: numbers.slice(index * count, (index + 1) * count),
    }));
  });

const quadratic = (from: Point, control: Point, to: Point): Segment => {
  const towards = (end: Point): Point => ({
    x: end.x + ((control.x - end.x) * 2) / 3,
    y: end.y + ((control.y - end.y) * 2) / 3,
  });
  return { kind: 'curve', points: [towards(from), towards(to), to] };
};

/** An arc of an ellipse that is not turned, by its middle (SVG 1.1, F.6.5), in curves of a quarter at most. */
const arc = (from: Point, numbers: readonly number[], to: Point): Segment[] => {
  const [radiusX = 0, radiusY = 0, , large = 0, sweep = 0] = numbers;
  const half = { x: (from.x - to.x) / 2 / radiusX, y: (from.y - to.y) / 2 / radiusY };
  const square = half.x ** 2 + half.y ** 2;
  if (radiusX === 0 || radiusY === 0 || square === 0) return [{ kind: 'line', points: [to] }];
  const grown = Math.max(1, Math.sqrt(square));
  const [rx, ry] = [radiusX * grown, radiusY * grown];
  const [hx, hy] = [half.x / grown, half.y / grown];
  const away =
    Math.sqrt(Math.max(0, 1 / (hx ** 2 + hy ** 2) - 1)) * (Boolean(large) === Boolean(sweep) ? -1 : 1);
  const middle = { x: (from.x + to.x) / 2 + away * hy * rx, y: (from.y + to.y) / 2 - away * hx * ry };
  const angleOf = ({ x, y }: Point): number => Math.atan2((y - middle.y) / ry, (x - middle.x) / rx);
  const begin = angleOf(from);
  let turn = angleOf(to) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const step = turn / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const on = (angle: number, along: number): Point => ({
    x: middle.x + rx * (Math.cos(angle) - along * Math.sin(angle)),
    y: middle.y + ry * (Math.sin(angle) + along * Math.cos(angle)),
  });
  return Array.from({ length: parts }, (_, index): Segment => {
    const [a, b] = [begin + index * step, begin + (index + 1) * step];
    return { kind: 'curve', points: [on(a, reach), on(b, -reach), index === parts - 1 ? to : on(b, 0)] };
  });
};
