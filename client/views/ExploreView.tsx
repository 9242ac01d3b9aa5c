import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { texts } from '../i18n/index.ts';
import { CanvasTools } from '../parts/CanvasTools.tsx';
import { Legend } from '../parts/Legend.tsx';
import { Failure, Message } from '../parts/Message.tsx';
import { NoLetters } from '../parts/NoLetters.tsx';
import { SelectionPanel } from '../parts/SelectionPanel.tsx';
import { documents, loadDocuments } from '../state/documents.ts';
import { graphError, graphState, letterId, nodes, refreshGraph } from '../state/graph.ts';
import { letterAddress } from '../state/sentence.ts';
import { openLetter } from '../state/view.ts';

/** The graph, and beside it what is selected in it. */
export const ExploreView = () => (
  <main class="explore" id="content">
    <section class="stage" aria-label={texts.value.canvas.label} aria-busy={graphState.value === 'loading'}>
      <CanvasTools />
      <div class="stage-middle">
        <GraphCanvas />
        <StageMessage />
      </div>
      <Legend />
    </section>
    <aside class="panel" tabIndex={-1} aria-label={texts.value.entity.facts}>
      {documents.value?.total === 0 && nodes.value.size === 0 ? null : <SelectionPanel />}
    </aside>
  </main>
);

/** What stands on the canvas where nothing is drawn. */
const StageMessage = () => {
  if (graphError.value) return <Failure failure={graphError.value} retry={retry} />;
  if (graphState.value !== 'ready' && documents.value?.total !== 0) return null;
  if (nodes.value.size > 0) return null;
  if (documents.value?.total === 0) return <NoLetters />;
  return letterId.value ? <NothingStated id={letterId.value} /> : <EmptyCanvas />;
};

const retry = (): void => {
  void loadDocuments().then(refreshGraph);
};

const EmptyCanvas = () => (
  <Message title={texts.value.canvas.empty} hint={texts.value.canvas.emptyHint}>
    <button type="button" class="button primary" onClick={() => openLetter(null)}>
      {texts.value.canvas.newest}
    </button>
  </Message>
);

const NothingStated = ({ id }: { id: string }) => (
  <Message level="h2" title={texts.value.canvas.nothingDrawn} hint={texts.value.canvas.nothingDrawnHint}>
    <a class="button primary" href={letterAddress(id)}>
      {texts.value.overview.read}
    </a>
  </Message>
);
