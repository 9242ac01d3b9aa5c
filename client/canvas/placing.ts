import type cytoscape from 'cytoscape';
import { layoutGraph } from '../../server/pictures/layout/layoutGraph.ts';
import type { LayoutNode, Placed, Side } from '../../server/pictures/layout/types.ts';
import type { Batch } from '../state/graph.ts';
import { type DrawnNode, drawnNode, edgeElement, nodeElement } from './elements.ts';
import type { Measures } from './measures.ts';

export const removeOthers = (cy: cytoscape.Core, batches: readonly Batch[]): void => {
  const wanted = new Set(
    batches.flatMap((batch) => [...batch.nodes, ...batch.relations].map(({ id }) => id)),
  );
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
};

/** Adds what is new. Everything that stands keeps its place; what stood before returns to it. */
export const addBatch = (
  cy: cytoscape.Core,
  batch: Batch,
  known: Map<string, Placed>,
  measures: Measures,
): void => {
  const fresh = batch.nodes.filter((node) => cy.getElementById(node.id).empty());
  const drawn = fresh.map((node) => drawnNode(node, linesOf(batch, node.id), measures));
  const places = placesFor(cy, batch, drawn, known, measures);
  for (const node of drawn) {
    const place = places.get(node.id);
    if (!place) continue;
    known.set(node.id, place);
    cy.add(nodeElement(node, place));
  }
  const relations = batch.relations.filter(({ id }) => cy.getElementById(id).empty());
  cy.add(relations.map((relation) => edgeElement(relation, batch.marks?.get(relation.id))));
};

const linesOf = (batch: Batch, id: string): number =>
  batch.relations.filter(({ from, to }) => from === id || to === id).length;

const placesFor = (
  cy: cytoscape.Core,
  batch: Batch,
  drawn: readonly DrawnNode[],
  known: ReadonlyMap<string, Placed>,
  measures: Measures,
): ReadonlyMap<string, Placed> => {
  if (drawn.every((node) => known.has(node.id))) return known;
  const standing = cy.nodes().map(standingNode);
  const edges = cy.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id() }));
  return layoutGraph({
    nodes: [...standing, ...drawn].map((node) => asPlaced(node, measures)),
    edges: [...edges, ...batch.relations],
    standing: new Map([
      ...drawn.flatMap(({ id }): [string, Placed][] => withPlace(id, known.get(id))),
      ...standing.map(({ id, at }): [string, Placed] => [id, at]),
    ]),
    anchor: batch.anchor,
    lines: { shortest: measures.shortestLine, leaf: measures.leaf },
    room: {
      width: cy.width() - 2 * measures.padding,
      height: cy.height() - 2 * measures.padding,
    },
  });
};

/** Where not every label is sure of room, the others take none while the places are found. */
const asPlaced = (node: LayoutNode & { central: boolean }, measures: Measures): LayoutNode =>
  measures.labelsAll || node.central ? node : { ...node, label: { width: 0, height: 0 } };

const withPlace = (id: string, place: Placed | undefined): [string, Placed][] => (place ? [[id, place]] : []);

export const standingNode = (node: cytoscape.NodeSingular) => {
  const side: Side = node.data('ownSide');
  return {
    id: node.id(),
    central: node.data('central') === 1,
    chosen: node.hasClass('thread'),
    symbol: Number(node.data('symbol')),
    label: { width: Number(node.data('labelWidth')), height: Number(node.data('labelHeight')) },
    at: { ...node.position(), side },
  };
};
