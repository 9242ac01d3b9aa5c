import type { Span } from '../../model.ts';
import type { Unit } from './Unit.ts';

/** From the first to the last of some units, in whatever order they are told; their indices, at least one. */
export const spanOfUnits = (units: readonly Unit[], indices: readonly number[]): Span => ({
  start: units[Math.min(...indices)]?.start ?? 0,
  end: units[Math.max(...indices)]?.end ?? 0,
});
