/** What was counted oftenest, of equals the first; undefined where nothing was. */
export const mostUsual = <Value>(counts: ReadonlyMap<Value, number>): Value | undefined =>
  [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
