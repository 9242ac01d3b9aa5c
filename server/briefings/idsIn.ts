import type { StepView } from '../api/contract.ts';
import { relationKeyOf } from './Present.ts';

/** The ids of all nodes that a view shows: its own, those of its rows and columns, and both ends of its relations. */
export const nodesIn = ({ nodes, rows, columns, relations }: StepView): string[] => [
  ...new Set([
    ...[...nodes, ...rows, ...columns],
    ...relations.flatMap((id) => {
      const key = relationKeyOf(id);
      return key ? [key.from, key.to] : [];
    }),
  ]),
];
