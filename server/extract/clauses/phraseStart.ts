import type { Unit } from './Unit.ts';

/** The unit with which the phrase of a noun begins: its article, if only words stand between; else the noun itself. */
export function phraseStart(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const unit = units[at];
    if (!unit || unit.mark || unit.mention) return noun;
    if (/^(?:de|het|een|deze|dit|the|a|an|this)$/.test(unit.norm)) return at;
  }
  return noun;
}
