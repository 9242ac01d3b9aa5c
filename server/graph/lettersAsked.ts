/** A loaded letter. */
export interface Letter {
  id: string;
  date: string | null;
}

/**
 * Those of the letters that a question is about: some by their ids (comma-separated), those of some days (ISO 8601, both
 * included). A letter without a date comes before every day.
 */
export const lettersAsked = <T extends Letter>(
  letters: readonly T[],
  query: { document?: string | undefined; from?: string | undefined; until?: string | undefined },
): T[] => {
  const ids = query.document?.split(',');
  return letters.filter(
    ({ id, date }) =>
      (ids?.includes(id) ?? true) &&
      (query.from === undefined || (date ?? '') >= query.from) &&
      (query.until === undefined || (date ?? '') <= query.until),
  );
};
