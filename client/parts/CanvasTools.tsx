import { captureGraph } from '../briefing/capture/captureGraph.ts';
import { ToBriefing } from '../briefing/capture/ToBriefing.tsx';
import { currentCanvas } from '../canvas/places.ts';
import { asTitle, texts } from '../i18n/index.ts';
import { documents } from '../state/documents.ts';
import { letterId, nodes } from '../state/graph.ts';
import { briefNameOf } from '../state/model.ts';
import { canUndo, clearCanvas, openLetter, select, undo, view } from '../state/view.ts';
import { Icon } from './Icon.tsx';
import { LegendButton } from './Legend.tsx';

/** Above the canvas: where one is, and what can be done with the drawing as a whole. */
export const CanvasTools = () => (
  <div class="canvas-tools">
    {nodes.value.size > 0 && <LegendButton />}
    <Trail />
    <div class="actions">
      <button type="button" class="button" disabled={!canUndo.value} onClick={undo}>
        <Icon name="undo" size={15} /> {texts.value.canvas.undo}
      </button>
      <button type="button" class="button" disabled={nodes.value.size === 0} onClick={clearCanvas}>
        {texts.value.canvas.clear}
      </button>
      {nodes.value.size > 0 && <ToBriefing capture={captureGraph} />}
      <ZoomButtons />
    </div>
  </div>
);

/** The letter that is drawn, and what is selected in it. */
const Trail = () => {
  if (documents.value?.total === 0 && nodes.value.size === 0) return <span />;
  const letter = documents.value?.items.find((item) => item.id === letterId.value);
  const selected = nodes.value.get(view.value.selected ?? '');
  return (
    <p class="trail">
      {letter ? (
        <button type="button" class="link-button" onClick={() => select(null)}>
          {asTitle(letter.title)}
        </button>
      ) : (
        <button type="button" class="link-button" onClick={() => openLetter(null)}>
          ← {texts.value.canvas.newest}
        </button>
      )}
      {selected && (
        <>
          <span aria-hidden="true">{letter ? ' › ' : ' · '}</span>
          <b>{briefNameOf(selected)}</b>
        </>
      )}
    </p>
  );
};

/** Nearer, farther, everything. */
export const ZoomButtons = () => (
  <div class="zoom">
    <ZoomButton name="plus" label={texts.value.canvas.zoomIn} act={() => currentCanvas.value?.zoom(1.25)} />
    <ZoomButton name="minus" label={texts.value.canvas.zoomOut} act={() => currentCanvas.value?.zoom(0.8)} />
    <ZoomButton name="fit" label={texts.value.canvas.fit} act={() => currentCanvas.value?.fit()} />
  </div>
);

const ZoomButton = ({
  name,
  label,
  act,
}: {
  name: 'plus' | 'minus' | 'fit';
  label: string;
  act: () => void;
}) => (
  <button type="button" class="icon-button" aria-label={label} title={label} onClick={act}>
    <Icon name={name} />
  </button>
);
