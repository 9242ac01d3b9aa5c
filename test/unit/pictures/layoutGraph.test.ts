import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collide, labelBox, symbolBox } from '../../../server/pictures/layout/boxes.ts';
import { type LayoutRequest, layoutGraph } from '../../../server/pictures/layout/layoutGraph.ts';
import type { LayoutNode, Placed } from '../../../server/pictures/layout/types.ts';

const node = (id: string): LayoutNode => ({ id, symbol: 18, label: { width: 80, height: 18 } });

const request = (more: Partial<LayoutRequest>): LayoutRequest => ({
  nodes: [],
  edges: [],
  standing: new Map(),
  anchor: null,
  lines: { shortest: 92, leaf: 1.05 },
  room: { width: 960, height: 700 },
  ...more,
});

/** Graphs of up to 24 nodes, connected or not. */
const graphs = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 40 }).map((pairs) => ({
    nodes: Array.from({ length: count }, (_, index) => node(`n${index}`)),
    edges: pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
  })),
);

const covered = (nodes: readonly LayoutNode[], places: ReadonlyMap<string, Placed>): string[] =>
  nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const [first, second] = [places.get(a.id), places.get(b.id)];
      if (!first || !second) return [`${a.id} or ${b.id} has no place`];
      const boxes = [labelBox(a, first), symbolBox(a, first)];
      const others = [labelBox(b, second), symbolBox(b, second)];
      return boxes.some((box) => others.some((other) => collide(box, other, 0)))
        ? [`${a.id} on ${b.id}`]
        : [];
    }),
  );

describe('layoutGraph', () => {
  it('gives every node a place where nothing covers it, the same each time', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const places = layoutGraph(request(graph));
        expect(covered(graph.nodes, places)).toEqual([]);
        expect(layoutGraph(request(graph))).toEqual(places);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves what stands where it is, and finds room for the rest beside it', () => {
    const nodes = Array.from({ length: 12 }, (_, index) => node(`n${index}`));
    const edges = nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id }));
    const standing = layoutGraph(request({ nodes, edges }));
    const fresh = Array.from({ length: 9 }, (_, index) => node(`f${index}`));
    const all = [...nodes, ...fresh];
    const lines = [...edges, ...fresh.map(({ id }) => ({ from: 'n3', to: id }))];
    const places = layoutGraph(request({ nodes: all, edges: lines, standing, anchor: 'n3' }));
    for (const [id, place] of standing) expect(places.get(id)).toEqual(place);
    expect(covered(all, places)).toEqual([]);
  });
});
