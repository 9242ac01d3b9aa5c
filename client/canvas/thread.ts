import type cytoscape from 'cytoscape';
import { standingNode } from './placing.ts';

/** What is selected first, then its neighbours, then what the picture is built around, then by lines. */
export const byImportance = (nodes: cytoscape.NodeCollection) => {
  const rank = (node: cytoscape.NodeSingular) =>
    (node.hasClass('thread') ? 1e6 : 0) +
    (node.hasClass('aside') ? 0 : 1e4) +
    (node.data('central') === 1 ? 1e3 : 0) +
    node.degree(false);
  return nodes
    .toArray()
    .sort((a, b) => rank(b) - rank(a))
    .map(standingNode);
};

/** The red thread: what is selected, with its lines; the rest steps aside. */
export const markThread = (cy: cytoscape.Core, id: string | null): void => {
  const chosen = id === null ? cy.collection() : cy.collection().union(cy.getElementById(id));
  const thread = chosen.union(
    cy.edges().filter((edge) => edge.source().id() === id || edge.target().id() === id),
  );
  const near = thread.union(thread.edges().connectedNodes());
  cy.batch(() => {
    cy.elements().removeClass('thread aside');
    thread.addClass('thread');
    if (chosen.nonempty()) cy.elements().difference(near).addClass('aside');
  });
};
