import { address, addressWith } from './address.ts';
import { nodes } from './graph.ts';
import { noLetter, view, viewAddress } from './view.ts';

/** Pages, beside the explorer, that show on themselves what is selected. */
const selecting: readonly RegExp[] = [/^\/trace\//];

/**
 * Where a node's name leads: on a page that selects it is selected there; on the explorer it is selected where it stands, or drawn with its neighbours beside
 * what is there; from another page it opens a drawing of its own.
 */
export const nodeAddress = (id: string): string => {
  const { path } = address.value;
  if (selecting.some((page) => page.test(path))) return addressWith({ s: id });
  if (path !== '/') return viewAddress({ letter: noLetter, expanded: [id], selected: id });
  const { expanded } = view.value;
  const stands = nodes.value.has(id) || expanded.includes(id);
  return viewAddress({ ...view.value, selected: id, expanded: stands ? expanded : [...expanded, id] });
};
