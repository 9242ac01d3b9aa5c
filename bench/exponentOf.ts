export interface Point {
  size: number;
  seconds: number;
}

/** Of time over size: the slope of the line of least squares through the logarithms. 1 is linear, 2 is quadratic. */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }));
  const x = mean(logs.map((point) => point.x));
  const y = mean(logs.map((point) => point.y));
  return (
    mean(logs.map((point) => (point.x - x) * (point.y - y))) / mean(logs.map((point) => (point.x - x) ** 2))
  );
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
