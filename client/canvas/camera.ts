import type cytoscape from 'cytoscape';
import { mayMove } from '../state/theme.ts';
import type { Measures } from './measures.ts';

/** Moves the camera only where the selected is out of sight, or too small to read among its neighbours. */
export const bringIntoView = (cy: cytoscape.Core, id: string, { padding, readable }: Measures): void => {
  const chosen = cy.getElementById(id);
  if (chosen.empty()) return;
  const near = cy.elements('.thread').union(cy.elements('.thread').connectedNodes());
  if (cy.zoom() < readable) {
    glide(cy, near, padding);
    return;
  }
  const view = cy.extent();
  const box = chosen.boundingBox();
  const inside = box.x1 >= view.x1 && box.x2 <= view.x2 && box.y1 >= view.y1 && box.y2 <= view.y2;
  if (!inside) move(cy, { center: { eles: chosen } });
};

/** Never closer than this, however little there is to see. */
const closest = 1.2;

/** Shows all of it at once. */
export const fitAll = (
  cy: cytoscape.Core,
  elements: cytoscape.CollectionReturnValue,
  padding: number,
): void => {
  cy.fit(elements, padding);
  if (cy.zoom() <= closest) return;
  cy.zoom(closest);
  cy.center(elements);
};

/** Moves until all of it is seen. */
export const glide = (
  cy: cytoscape.Core,
  elements: cytoscape.CollectionReturnValue,
  padding: number,
): void => {
  const box = elements.boundingBox();
  const wanted = Math.min((cy.width() - 2 * padding) / box.w, (cy.height() - 2 * padding) / box.h);
  if (wanted > closest) move(cy, { zoom: closest, center: { eles: elements } });
  else move(cy, { fit: { eles: elements, padding } });
};

const move = (cy: cytoscape.Core, to: cytoscape.AnimationOptions): void => {
  cy.stop(true);
  cy.animate({ ...to, duration: mayMove() ? 320 : 0, easing: 'ease-out-cubic' });
};
