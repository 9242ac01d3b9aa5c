import type { TraceAnswer } from '../../../server/api/contract.ts';
import { briefNameOf } from '../../state/model.ts';
import type { Picture } from '../../trace/picture.ts';
import type { Captured } from './addStep.ts';
import { stepHere } from './viewHere.ts';

/** A trace as it is drawn: lanes and rows are the places of its nodes. */
export const captureTrace = (
  { node }: TraceAnswer,
  drawn: Picture,
  thread: ReadonlySet<string>,
): Captured | null => {
  if (drawn.placed.length === 0) return null;
  const ids = [...drawn.placed.map((placed) => placed.node.id), ...drawn.arrows.map(({ id }) => id)];
  return {
    step: stepHere(briefNameOf(node), {
      kind: 'trace',
      nodes: drawn.placed.map((placed) => placed.node.id),
      relations: drawn.arrows.map(({ id }) => id),
      highlights: ids.filter((id) => thread.has(id)),
      places: Object.fromEntries(
        drawn.placed.map(({ node: { id }, lane, row }) => [id, { x: lane, y: row }]),
      ),
    }),
  };
};
