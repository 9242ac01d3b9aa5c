import { describe, expect, it } from 'vitest';
import { markPaths } from '../../../server/pictures/markPaths.ts';
import { pathSegments } from '../../../server/pictures/pathSegments.ts';
import { shapePaths } from '../../../server/pictures/shapePaths.ts';

const ends = (d: string) => pathSegments(d).flatMap(({ points }) => points.at(-1) ?? []);

describe('an outline in segments', () => {
  it('is absolute, and goes on from where a closed part began', () => {
    expect(ends('M3 4l9 5h-2V1zm1 1l2 0')).toEqual([
      ...[
        { x: 3, y: 4 },
        { x: 12, y: 9 },
        { x: 10, y: 9 },
        { x: 10, y: 1 },
      ],
      ...[
        { x: 4, y: 5 },
        { x: 6, y: 5 },
      ],
    ]);
  });

  it('reads numbers that touch, and pairs behind a move as lines', () => {
    expect(pathSegments('M1-2 3.5.5').map(({ kind }) => kind)).toEqual(['move', 'line']);
    expect(ends('M1-2 3.5.5')).toEqual([
      { x: 1, y: -2 },
      { x: 3.5, y: 0.5 },
    ]);
  });

  it('turns an arc into curves on its circle', () => {
    const [, ...curves] = pathSegments('M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z');
    const points = curves.flatMap((curve) => curve.points.at(-1) ?? []);
    for (const { x, y } of points) expect(Math.hypot(x - 12, y - 12)).toBeCloseTo(9);
    expect(new Set(points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`))).toEqual(
      new Set(['21 12', '12 21', '3 12', '12 3']),
    );
  });

  it.each(['0', '1'])('turns a small arc the way that its flag %s says', (sweep) => {
    const [, curve] = pathSegments(`M0 0A5 5 0 0 ${sweep} 5 5`);
    expect(curve?.points[0]?.x).toBeCloseTo(sweep === '1' ? 2.76 : 0, 1);
  });

  it.each(
    Object.entries({
      ...shapePaths,
      ...Object.fromEntries(Object.entries(markPaths).map(([key, { path }]) => [`mark ${key}`, path])),
    }),
  )('%s stays in its square of 24', (_name, d) => {
    const points = pathSegments(d).flatMap((segment) => segment.points.at(-1) ?? []);
    expect(points.length).toBeGreaterThan(2);
    for (const { x, y } of points) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(24);
    }
  });
});
