import type { Fact, TraceAnswer } from '../../server/api/contract.ts';

/** Every relation of the trace as a fact, once: who it comes from, the paths step by step, the letters. */
export const factsOf = (
  trace: TraceAnswer,
): { origin: readonly Fact[]; steps: Fact[]; letters: readonly Fact[] } => {
  const nodes = new Map(trace.nodes.map((node) => [node.id, node]));
  const steps = new Map(
    trace.paths.flatMap((path) =>
      path.steps.flatMap(({ relationId: id, from, to, reversed: _reversed, ...step }): [string, Fact][] => {
        const [first, second] = [nodes.get(from), nodes.get(to)];
        return first && second ? [[id, { ...step, id, from: first, to: second, course: [] }]] : [];
      }),
    ),
  );
  return { origin: trace.origin, steps: [...steps.values()], letters: trace.letters };
};
