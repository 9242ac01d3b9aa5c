import type { StepView } from '../api/contract.ts';
import { idNow, type Present } from './Present.ts';

/** A view in which every id is the one that the thing has now; what has become one is in it once. */
export const viewNow = (view: StepView, leads: Present['leads']): StepView => {
  const now = (id: string): string => idNow(leads, id);
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(now))];
  const placed = Object.entries(view.places);
  // A thing's own place goes before that of what has become one with it.
  const moved = placed.filter(([id]) => now(id) !== id).map(([id, place]) => [now(id), place] as const);
  return {
    ...view,
    nodes: all(view.nodes),
    relations: all(view.relations),
    highlights: all(view.highlights),
    rows: all(view.rows),
    columns: all(view.columns),
    places: Object.fromEntries([...moved, ...placed.filter(([id]) => now(id) === id)]),
  };
};
