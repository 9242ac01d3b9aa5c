import type { Span } from '../../model.ts';
import type { Unit } from './Unit.ts';

/** From the first to the last of some units, in whatever order they are told; their indices, at least one. */
export function spanOfUnits(units: readonly Unit[], ...indices: readonly (readonly number[])[]): Span {
  let first = units.length;
  let last = -1;
  for (const some of indices)
    for (const at of some) {
      if (at < first) first = at;
      if (at > last) last = at;
    }
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}
