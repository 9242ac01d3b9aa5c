import type { Change, CourseStep, Edge, Fact, Node } from '../../server/api/contract.ts';

/** A change as a fact, which is how sentences are told; of what changed, the course is how it was and how it is. */
export const asFact = (
  { relation, evidence, before, said }: Change,
  nodes: ReadonlyMap<string, Node>,
): Fact | null => {
  const from = nodes.get(relation.from);
  const to = nodes.get(relation.to);
  if (!from || !to) return null;
  const { id, type, properties } = relation;
  const step = (edge: Edge, side: 'from' | 'to'): CourseStep => {
    const quotes = evidence.filter((quote) => quote.side === side);
    return {
      type: edge.type,
      properties: otherThan(edge, side),
      date: quotes[0]?.date ?? null,
      evidence: quotes,
    };
  };
  /** What both sides give otherwise; where the relation itself is another one, all that it carries. */
  const otherThan = (edge: Edge, side: 'from' | 'to'): Edge['properties'] => {
    const other = side === 'from' ? relation : before?.relation;
    if (!other || other.type !== edge.type) return edge.properties;
    return Object.fromEntries(
      Object.entries(edge.properties).filter(
        ([key, value]) => JSON.stringify(other.properties[key]) !== JSON.stringify(value),
      ),
    );
  };
  const course = before ? [step(before.relation, 'from'), step(relation, 'to')] : [];
  return { id, type, from, to, properties, evidence, course, ...(said ? { said } : {}) };
};
