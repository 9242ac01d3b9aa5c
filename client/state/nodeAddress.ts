import { address } from './address.ts';
import { nodes } from './graph.ts';
import { noLetter, view, viewAddress } from './view.ts';

/**
 * Where a node's name leads: on the explorer it is selected where it stands, or drawn with its neighbours beside
 * what is there; from another page it opens a drawing of its own.
 */
export const nodeAddress = (id: string): string => {
  if (address.value.path !== '/') return viewAddress({ letter: noLetter, expanded: [id], selected: id });
  const { expanded } = view.value;
  const stands = nodes.value.has(id) || expanded.includes(id);
  return viewAddress({ ...view.value, selected: id, expanded: stands ? expanded : [...expanded, id] });
};
