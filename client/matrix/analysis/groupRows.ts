/** Parties under one name. */
export interface Group {
  name: string;
  members: readonly string[];
}

/** Rows under the groups that they are in, in the order of the groups; a row goes to the first that has it, the others to `rest`. */
export const groupRows = (rows: readonly string[], groups: readonly Group[], rest: string): Group[] => {
  const groupOf = (row: string): number => groups.findIndex(({ members }) => members.includes(row));
  const named = groups.map(({ name }, index) => ({
    name,
    members: rows.filter((row) => groupOf(row) === index),
  }));
  const others = { name: rest, members: rows.filter((row) => groupOf(row) < 0) };
  return [...named, others].filter(({ members }) => members.length > 0);
};
