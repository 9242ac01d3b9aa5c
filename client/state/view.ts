import { computed, effect, signal } from '@preact/signals';
import { address, addressWith, navigate } from './address.ts';

/** What the explorer shows, as the address holds it. */
export interface View {
  /** The letter whose overview is drawn; null for the newest one, `none` for an empty canvas. */
  letter: string | null;
  /** Nodes whose neighbours are drawn, in the order in which they were opened. */
  expanded: readonly string[];
  /** The id of the selected node or relation. */
  selected: string | null;
  /** Types, of nodes and of relations, that are switched off. */
  hidden: readonly string[];
}

export const noLetter = 'none';
const firstView: View = { letter: null, expanded: [], selected: null, hidden: [] };

export const view = computed<View>(() => viewOf(address.value.query));

export const viewOf = (query: URLSearchParams): View => ({
  letter: query.get('doc'),
  expanded: query.getAll('x'),
  selected: query.get('s'),
  hidden: query.get('off')?.split(',').filter(Boolean) ?? [],
});

/** The address of the explorer that shows this; what is left out is as on the first visit. */
export const viewAddress = (shown: Partial<View>): string => {
  const { letter, expanded, selected, hidden } = { ...firstView, ...shown };
  const query = new URLSearchParams();
  if (letter) query.set('doc', letter);
  for (const id of expanded) query.append('x', id);
  if (selected) query.set('s', selected);
  if (hidden.length > 0) query.set('off', hidden.join(','));
  return query.size > 0 ? `/?${query}` : '/';
};

const change = (changes: Partial<View>): void => {
  navigate(viewAddress({ ...view.value, ...changes }));
};

/** Selects a node or relation, on the page that is open. `walking` leaves no step behind for the back button. */
export const select = (id: string | null, { walking = false } = {}): void => {
  if (id !== view.value.selected) navigate(addressWith({ s: id }), { replace: walking });
};

/** Draws a node's neighbours too, and selects it; a page with a drawing of its own leads to the explorer for that. */
export const expand = (id: string): void => {
  if (address.value.path !== '/') {
    navigate(viewAddress({ letter: noLetter, expanded: [id], selected: id }));
    return;
  }
  const { expanded } = view.value;
  change({ selected: id, expanded: expanded.includes(id) ? expanded : [...expanded, id] });
};

/** Draws a node and its neighbours, and nothing else. */
export const focusOn = (id: string): void => {
  change({ letter: noLetter, expanded: [id], selected: id });
};

export const openLetter = (letter: string | null): void => {
  change({ letter, expanded: [], selected: null });
};

export const clearCanvas = (): void => openLetter(noLetter);

export const toggleType = (type: string): void => {
  const { hidden } = view.value;
  const off = hidden.includes(type) ? hidden.filter((each) => each !== type) : [...hidden, type];
  navigate(addressWith({ off: off.join(',') }));
};

const canvasOf = ({ letter, expanded, hidden }: View): string => JSON.stringify([letter, expanded, hidden]);

const past = signal<readonly View[]>([]);
let drawn: View | null = null;

/** Keeps what was drawn before each change of the canvas, whatever made it. */
effect(() => {
  if (address.value.path !== '/') return;
  const now = view.value;
  const before = drawn;
  drawn = now;
  if (before && canvasOf(before) !== canvasOf(now)) past.value = [...past.peek(), before];
});

export const canUndo = computed(() => past.value.length > 0);

/** Draws what was there before the last change of the canvas. */
export const undo = (): void => {
  const before = past.value.at(-1);
  if (!before) return;
  const left = past.value.slice(0, -1);
  change(before);
  past.value = left;
};
