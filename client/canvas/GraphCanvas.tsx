import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { batches, nodes, relations } from '../state/graph.ts';
import { language } from '../state/language.ts';
import { narrate } from '../state/narrate.ts';
import { theme } from '../state/theme.ts';
import { expand, select, view } from '../state/view.ts';
import { currentNode, GraphTree, itemId } from './GraphTree.tsx';
import { fontFamily } from './labelText.ts';
import { currentCanvas, places } from './places.ts';
import { walk } from './walk.ts';

/** The drawn graph. It is one stop of the tab key; arrow keys walk through it. */
export const GraphCanvas = () => {
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => mount(drawing.current), []);
  useEffect(() => narrate(), []);
  // One effect, for the order counts: first what is there, then what of it is shown, then what is selected.
  useSignalEffect(() => {
    currentCanvas.value?.draw(batches.value);
    currentCanvas.value?.hide(view.value.hidden, relations.value);
    currentCanvas.value?.mark(view.value.selected);
  });
  useSignalEffect(() => {
    void language.value;
    currentCanvas.value?.relabel(nodes.peek());
  });
  useSignalEffect(() => {
    void theme.value;
    currentCanvas.value?.restyle();
  });
  const selected = view.value.selected ?? currentNode.value;
  return (
    <div class="canvas">
      <div class="drawing" ref={drawing} aria-hidden="true" />
      <div
        role="tree"
        class="walk"
        tabIndex={0}
        aria-label={texts.value.canvas.label}
        aria-describedby="canvas-instructions"
        aria-activedescendant={selected ? itemId(selected) : undefined}
        onKeyDown={walk}
      >
        <GraphTree />
      </div>
      <p id="canvas-instructions" class="unseen">
        {texts.value.canvas.instructions}
      </p>
    </div>
  );
};

/** The drawing library is large: it comes after the page, together with the fonts that it measures. */
const mount = (element: HTMLElement | null) => {
  if (!element) return;
  let gone = false;
  const start = async () => {
    const [{ createCanvas }] = await Promise.all([
      import('./createCanvas.ts'),
      document.fonts.load(`400 13px ${fontFamily}`),
      document.fonts.load(`600 13px ${fontFamily}`),
    ]);
    if (gone) return;
    currentCanvas.value = createCanvas(element, {
      select,
      expand,
      moved: (moved) => {
        places.value = moved;
      },
    });
  };
  void start();
  return () => {
    gone = true;
    currentCanvas.value?.destroy();
    currentCanvas.value = null;
  };
};
