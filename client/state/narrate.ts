import { effect } from '@preact/signals';
import { texts } from '../i18n/index.ts';
import { announce } from './announce.ts';
import { nodes } from './graph.ts';
import { nameOf } from './model.ts';
import { view } from './view.ts';

/** Says what changed in the drawing, to those who do not see it. Gives a function that stops it. */
export const narrate = (): (() => void) => {
  let count = nodes.peek().size;
  let selected = view.peek().selected;
  return effect(() => {
    const added = nodes.value.size - count;
    const changed = view.value.selected !== selected;
    const node = nodes.value.get(view.value.selected ?? '');
    const said = [
      changed && node ? nameOf(node) : '',
      changed && view.value.selected === null ? texts.value.canvas.released : '',
      added > 0 && count > 0 ? texts.value.canvas.added(added) : '',
    ].filter(Boolean);
    count = nodes.value.size;
    selected = view.value.selected;
    if (said.length > 0) announce(said.join('. '));
  });
};
