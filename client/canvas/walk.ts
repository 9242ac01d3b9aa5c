import { nodes, visibleNodes } from '../state/graph.ts';
import { expand, select, view } from '../state/view.ts';
import { currentNode, linesOf } from './GraphTree.tsx';
import { isDirection, neighbourIn } from './neighbourIn.ts';
import { currentCanvas, places } from './places.ts';

/** What the keys do in the graph; keys that mean nothing here go on to the page. */
export const walk = (event: KeyboardEvent): void => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const act = isDirection(event.key) ? () => step(event.key) : actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
};

const step = (key: string): void => {
  if (!isDirection(key)) return;
  const from = currentNode.value;
  if (from === null) {
    goTo(visibleNodes.value[0]?.id);
    return;
  }
  const connected = new Set(linesOf(from).flatMap((line) => [line.from, line.to]));
  const nodePlaces = new Map([...places.value].filter(([id]) => nodes.value.has(id)));
  goTo(neighbourIn(key, from, nodePlaces, (id) => connected.has(id)));
};

const goTo = (id: string | null | undefined): void => {
  if (id) select(id, { walking: true });
};

/** From line to line of the node that one is at, round and round. */
const nextLine = (by: 1 | -1) => (): void => {
  const lines = linesOf(currentNode.value);
  const at = lines.findIndex((line) => line.id === view.value.selected);
  const next = at < 0 && by < 0 ? lines.length - 1 : (at + by + lines.length) % lines.length;
  goTo(lines[next]?.id);
};

const actions: Record<string, () => void> = {
  Enter: () => {
    if (currentNode.value !== null) expand(currentNode.value);
  },
  Escape: () => select(null),
  Home: () => goTo(visibleNodes.value[0]?.id),
  End: () => goTo(visibleNodes.value.at(-1)?.id),
  r: nextLine(1),
  R: nextLine(-1),
  '+': () => currentCanvas.value?.zoom(1.25),
  '=': () => currentCanvas.value?.zoom(1.25),
  '-': () => currentCanvas.value?.zoom(0.8),
  '0': () => currentCanvas.value?.fit(),
};
