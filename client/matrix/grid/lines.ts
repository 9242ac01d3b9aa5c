import type { Table } from '../Table.ts';

/** A line of the matrix: the name of a group, or a row. */
export type Line = { group: string; members: readonly string[] } | { row: string };

/** The lines in order: before each group with a name a line for it. */
export const linesOf = ({ groups }: Pick<Table, 'groups'>): Line[] =>
  groups.flatMap(({ name, members }) => [
    ...(name ? [{ group: name, members }] : []),
    ...members.map((row) => ({ row })),
  ]);
