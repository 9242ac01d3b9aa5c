import type { StepView } from '../api/contract.ts';
import type { Told } from './facts/Told.ts';

/** Lanes from what things come from, on the left, to where they lead; in each lane from the top. */
export const placesOf = (
  facts: readonly Told[],
  rightOf: (fact: Told) => [left: string, right: string] = alongIt,
): StepView['places'] => {
  const lanes = new Map<string, number>();
  const arrows = facts.map(rightOf);
  for (const id of arrows.flat()) lanes.set(id, 0);
  for (let round = 0; round < lanes.size; round += 1)
    for (const [left, right] of arrows) {
      const next = (lanes.get(left) ?? 0) + 1;
      if (next < lanes.size && next > (lanes.get(right) ?? 0)) lanes.set(right, next);
    }
  const rows = new Map<number, number>();
  return Object.fromEntries(
    [...lanes].map(([id, x]) => {
      const y = rows.get(x) ?? 0;
      rows.set(x, y + 1);
      return [id, { x, y }];
    }),
  );
};

const alongIt = ({ from, to }: Told): [string, string] => [from.id, to.id];
