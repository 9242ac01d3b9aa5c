import cytoscape from 'cytoscape';
import type { Node } from '../../server/api/contract.ts';
import type { Placed, Point } from '../../server/pictures/layout/types.ts';
import type { Batch } from '../state/graph.ts';
import { bringIntoView, fitAll, glide } from './camera.ts';
import { labelOf } from './elements.ts';
import { type Measures, measuresFor } from './measures.ts';
import { addBatch, removeOthers, standingNode } from './placing.ts';
import { pageColours, scaleAt, stylesheet } from './stylesheet.ts';
import { byImportance, markThread } from './thread.ts';
import { visibleLabels } from './visibleLabels.ts';

export interface CanvasEvents {
  select: (id: string | null) => void;
  expand: (id: string) => void;
  /** Where nodes and the middles of lines are on the screen, by id; after every move. */
  moved: (places: ReadonlyMap<string, Point>) => void;
}

/** The drawing: everything that the page asks of it. */
export interface Canvas {
  draw: (batches: readonly Batch[]) => void;
  hide: (types: readonly string[], relations: ReadonlyMap<string, { type: string }>) => void;
  mark: (id: string | null) => void;
  relabel: (nodes: ReadonlyMap<string, Node>) => void;
  restyle: () => void;
  fit: () => void;
  zoom: (factor: number) => void;
  picture: () => Promise<Blob>;
  /** Where nodes stand in the drawing's own units, whatever the camera, by id. */
  positions: () => ReadonlyMap<string, Point>;
  destroy: () => void;
}

/** Draws into this element. Nodes that were placed once keep their places while the page is open. */
export const createCanvas = (container: HTMLElement, events: CanvasEvents): Canvas => {
  const cy = cytoscape({ container, minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false });
  const known = new Map<string, Placed>();
  const measures = measuresFor(container.clientWidth);
  let scale = scaleAt(1, measures);
  let first: string | undefined;
  let drawn: readonly Batch[] = [];
  cy.style(stylesheet(() => scale));

  const shown = () => cy.elements().not('.off');

  const draw = (batches: readonly Batch[]): void => {
    if (batches === drawn) return;
    drawn = batches;
    if (batches[0]?.key !== first) forget();
    first = batches[0]?.key;
    const before = cy.nodes().length;
    removeOthers(cy, batches);
    for (const batch of batches) addBatch(cy, batch, known, measures);
    if (before === 0) fitNow();
    else showAll();
    settle();
  };

  const forget = (): void => {
    known.clear();
    cy.elements().remove();
  };

  const fitNow = (): void => {
    cy.resize();
    fitOnce();
    // Names do not shrink as much as the drawing: after the first time they take more room.
    fitOnce();
  };

  const fitOnce = (): void => {
    fitAll(cy, shown(), measures.padding);
    rescale();
  };

  const rescale = (): void => {
    scale = scaleAt(cy.zoom(), measures);
    cy.style().update();
  };

  const showAll = (): void => {
    const view = cy.extent();
    const box = shown().boundingBox();
    if (box.x1 >= view.x1 && box.x2 <= view.x2 && box.y1 >= view.y1 && box.y2 <= view.y2) return;
    glide(cy, shown(), measures.padding);
  };

  /** Follows the camera: sizes, which labels have room, where everything is on the screen. */
  const settle = (): void => {
    rescale();
    thinLabels();
    events.moved(screenPlaces(cy));
  };

  const thinLabels = (): void => {
    const visible = visibleLabels(byImportance(shown().nodes()), scale);
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        const side = visible.get(node.id());
        node.toggleClass('quiet', side === undefined);
        node.data('side', side ?? node.data('ownSide'));
      }
    });
  };

  let waiting = 0;
  const settleSoon = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(settle);
  };

  listen(cy, events, known, settleSoon);
  const watcher = new ResizeObserver(() => {
    cy.resize();
    if (cy.nodes().length > 0) fitNow();
    settleSoon();
  });
  watcher.observe(container);

  return {
    draw,
    hide: (types, relations) => {
      cy.batch(() => {
        for (const element of cy.elements().toArray()) {
          const type = element.isNode() ? element.data('type') : relations.get(element.id())?.type;
          element.toggleClass('off', types.includes(type));
        }
        for (const edge of cy.edges().toArray()) {
          if (edge.connectedNodes('.off').nonempty()) edge.addClass('off');
        }
      });
      settleSoon();
    },
    mark: (id) => {
      markThread(cy, id);
      if (id !== null) bringIntoView(cy, id, measures);
      settleSoon();
    },
    relabel: (nodes) => {
      for (const node of cy.nodes().toArray()) relabelNode(node, nodes.get(node.id()), measures);
      settleSoon();
    },
    restyle: () => {
      cy.style(stylesheet(() => scale));
      settleSoon();
    },
    fit: () => glide(cy, shown(), measures.padding),
    zoom: (factor) => {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    picture: () => cy.png({ full: true, scale: 2, bg: pageColours()('--paper'), output: 'blob-promise' }),
    positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    destroy: () => {
      cancelAnimationFrame(waiting);
      watcher.disconnect();
      cy.destroy();
    },
  };
};

const relabelNode = (drawn: cytoscape.NodeSingular, node: Node | undefined, measures: Measures): void => {
  if (!node) return;
  const label = labelOf(node, measures);
  drawn.data({ label: label.text, labelWidth: label.width, labelHeight: label.height });
};

const screenPlaces = (cy: cytoscape.Core): Map<string, Point> =>
  new Map(
    cy
      .elements()
      .not('.off')
      .map((element) => [
        element.id(),
        element.isNode() ? element.renderedPosition() : element.renderedMidpoint(),
      ]),
  );

const listen = (
  cy: cytoscape.Core,
  events: CanvasEvents,
  known: Map<string, Placed>,
  settleSoon: () => void,
): void => {
  cy.on('tap', (event) => events.select(event.target === cy ? null : event.target.id()));
  cy.on('dbltap', 'node', (event) => events.expand(event.target.id()));
  cy.on('mouseover', 'node, edge', (event) => {
    event.target.addClass('hovered');
    cy.container()?.classList.add('pointing');
  });
  cy.on('mouseout', 'node, edge', (event) => {
    event.target.removeClass('hovered');
    cy.container()?.classList.remove('pointing');
  });
  cy.on('dragfree', 'node', (event) => {
    const { id, at } = standingNode(event.target);
    known.set(id, at);
    settleSoon();
  });
  cy.on('viewport', settleSoon);
};
