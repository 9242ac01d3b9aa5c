import { useSignal } from '@preact/signals';
import type { Step } from '../../server/api/contract.ts';
import type { Point, Scene, Symbol as Sign } from '../../server/pictures/Scene.ts';
import { texts } from '../i18n/index.ts';
import { announce } from '../state/announce.ts';
import { nameOf } from '../state/model.ts';

interface Props {
  step: Step;
  scene: Scene;
  mark: (id: string) => void;
  /** By how much, in units of the slide. */
  move: (id: string, by: Point) => void;
  /** While it is held; null when it is let go. */
  drag: (id: string, by: Point | null) => void;
}

/** The nodes of a slide as buttons: dragged or moved by the arrow keys, marked by a click. One stop of the tab key. */
export const NodeHandles = ({ step, scene, mark, move, drag }: Props) => {
  const here = useSignal<string | null>(null);
  const nodes = new Map(step.facts.nodes.map((node) => [node.id, node]));
  const symbols = scene.items.filter(
    (item): item is Sign & { about: string } => item.kind === 'symbol' && nodes.has(item.about ?? ''),
  );
  const first = symbols.some(({ about }) => about === here.value) ? here.value : symbols[0]?.about;
  const walk = (id: string, by: number): void => {
    const at = symbols.findIndex(({ about }) => about === id);
    const next = symbols[Math.min(Math.max(at + by, 0), symbols.length - 1)];
    if (next) document.getElementById(handleId(next.about))?.focus();
  };
  const press = (event: KeyboardEvent, id: string): void => {
    const turn = { PageDown: 1, PageUp: -1, Home: -symbols.length, End: symbols.length }[event.key];
    const way = ways[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || (turn === undefined && !way)) return;
    event.preventDefault();
    if (turn !== undefined) walk(id, turn);
    if (!way) return;
    const far = event.shiftKey ? 40 : 8;
    move(id, { x: way.x * far, y: way.y * far });
    const node = nodes.get(id);
    if (node) announce(texts.value.briefings.moved(nameOf(node)));
  };
  return (
    <fieldset class="handles" aria-label={texts.value.briefings.nodes} aria-describedby="handles-how">
      <span id="handles-how" class="unseen">
        {texts.value.briefings.nodesHow}
      </span>
      {symbols.map((symbol) => {
        const node = nodes.get(symbol.about);
        return (
          <button
            key={symbol.about}
            id={handleId(symbol.about)}
            type="button"
            class="handle"
            tabIndex={symbol.about === first ? 0 : -1}
            aria-pressed={step.view.highlights.includes(symbol.about)}
            aria-label={node && nameOf(node)}
            data-id={symbol.about}
            style={{
              left: `${(symbol.x / scene.width) * 100}%`,
              top: `${(symbol.y / scene.height) * 100}%`,
              width: `${((symbol.size + 12) / scene.width) * 100}%`,
            }}
            onFocus={() => {
              here.value = symbol.about;
            }}
            onKeyDown={(event) => press(event, symbol.about)}
            onClick={(event) => {
              // A key's click: that of a pointer is told from a drag below.
              if (event.detail === 0) mark(symbol.about);
            }}
            onPointerDown={(event) => hold(event, symbol.about, scene, { mark, move, drag })}
          />
        );
      })}
    </fieldset>
  );
};

const handleId = (id: string): string => `handle ${id}`;

const ways: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Less than this many pixels is a click. */
const least = 4;

/** Follows the pointer until it lets go: a drag, or a click where it hardly moved. */
const hold = (
  event: PointerEvent,
  id: string,
  scene: Scene,
  { mark, move, drag }: Pick<Props, 'mark' | 'move' | 'drag'>,
) => {
  if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const place = event.currentTarget.closest('.slide-edit')?.getBoundingClientRect();
  if (!place) return;
  const k = scene.width / place.width;
  const from = { x: event.clientX, y: event.clientY };
  const by = ({ clientX, clientY }: PointerEvent): Point => ({
    x: (clientX - from.x) * k,
    y: (clientY - from.y) * k,
  });
  const isDrag = (at: PointerEvent): boolean => Math.hypot(by(at).x, by(at).y) / k >= least;
  const onMove = (at: PointerEvent): void => {
    if (at.pointerId === event.pointerId && isDrag(at)) drag(id, by(at));
  };
  const end = (): void => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', end);
    drag(id, null);
  };
  const onUp = (at: PointerEvent): void => {
    if (at.pointerId !== event.pointerId) return;
    end();
    if (isDrag(at)) move(id, by(at));
    else mark(id);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', end);
};
