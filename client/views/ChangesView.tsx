import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Change, ChangesAnswer } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { captureGraph } from '../briefing/capture/captureGraph.ts';
import { ToBriefing } from '../briefing/capture/ToBriefing.tsx';
import { StarterButton } from '../briefing/StarterButton.tsx';
import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { asTitle, texts } from '../i18n/index.ts';
import { ZoomButtons } from '../parts/CanvasTools.tsx';
import { ChangeLegend } from '../parts/ChangeLegend.tsx';
import { ChangeList } from '../parts/ChangeList.tsx';
import { ChangePicker } from '../parts/ChangePicker.tsx';
import { CloseButton } from '../parts/CloseButton.tsx';
import { Legend, LegendButton } from '../parts/Legend.tsx';
import { Failure, Message } from '../parts/Message.tsx';
import { NoLetters } from '../parts/NoLetters.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { TopicPicker } from '../parts/TopicPicker.tsx';
import { aroundSelected, batchOf, compared, drawnOf, summaryOf, switchedOn } from '../state/changes.ts';
import { documents, documentsError, loadDocuments } from '../state/documents.ts';
import { drawOnly, nodes } from '../state/graph.ts';
import { type Loaded, useLoaded } from '../state/loaded.ts';
import { briefNameOf } from '../state/model.ts';
import { isNarrow } from '../state/narrow.ts';
import { view } from '../state/view.ts';

/** What two letters, days or meetings say otherwise: drawn, and beside it as sentences with their quotes. */
export const ChangesView = () => {
  const answer = useLoaded(() => {
    const asked = compared.value;
    return asked && api.changes(asked.from, asked.to);
  });
  useSignalEffect(() => {
    const { value } = answer.value;
    drawOnly(value && compared.value ? [batchOf(value, compared.value)] : []);
  });
  const { value, stale } = answer.value;
  const isBare = !stale && (value?.total ?? 0) === 0;
  return (
    <main class={isBare ? 'explore changes bare' : 'explore changes'} id="content">
      <section class="stage" aria-label={texts.value.canvas.label} aria-busy={stale}>
        <div class="canvas-tools">
          {nodes.value.size > 0 && <LegendButton />}
          {value && value.total > 0 ? <TopicPicker items={value.items} /> : <span />}
          <div class="actions">
            {nodes.value.size > 0 && <ToBriefing capture={captureGraph} />}
            {!isBare && <ZoomButtons />}
          </div>
        </div>
        <div class="stage-middle">
          <GraphCanvas />
        </div>
        <Legend>{value && <ChangeLegend items={drawnOf(value.items)} />}</Legend>
      </section>
      <aside class="panel" tabIndex={-1} aria-label={texts.value.changes.title}>
        <article class="panel-body" aria-busy={stale}>
          <header class="panel-head">
            <h1>{texts.value.changes.title}</h1>
          </header>
          {documents.value && documents.value.total > 1 && <ChangePicker />}
          <Told answer={answer.value} />
        </article>
      </aside>
    </main>
  );
};

/** The list, or why there is none. */
const Told = ({ answer: { value, error } }: { answer: Loaded<ChangesAnswer> }) => {
  if (documentsError.value)
    return <Failure failure={documentsError.value} retry={() => void loadDocuments()} />;
  if (documents.value?.total === 0) return <NoLetters level="h2" />;
  if (error) return <Failure failure={error} />;
  if (documents.value?.total === 1 && !compared.value)
    return <Message level="h2" title={texts.value.changes.one} hint={texts.value.changes.oneHint} />;
  if (!value) return <Skeleton lines={8} />;
  if (value.total === 0)
    return <Message level="h2" title={texts.value.changes.none} hint={texts.value.changes.noneHint} />;
  return (
    <>
      <Selected items={value.items} />
      {compared.value && view.value.selected === null && (
        <div class="actions">
          <StarterButton
            starter={{ kind: 'changes', ...compared.value }}
            label={texts.value.briefings.fromThis}
          />
        </div>
      )}
      <ChangeList items={aroundSelected(switchedOn(value.items))} answer={value} />
    </>
  );
};

/** On a telephone the list is under the choice of what to compare: there it comes up to the drawing. */
const showNarrowed = (): void => {
  const block = isNarrow.value ? 'start' : 'nearest';
  document.querySelector('.narrowed')?.scrollIntoView({ block });
};

/** What the list is narrowed to. */
const Selected = ({ items }: { items: readonly Change[] }) => {
  const { selected } = view.value;
  useEffect(showNarrowed, [selected]);
  if (selected === null)
    return (
      <p class="lead">
        {asTitle(summaryOf(items))}. {texts.value.changes.hint}
      </p>
    );
  const node = nodes.value.get(selected);
  return (
    <div class="panel-head narrowed">
      <p class="type-line">
        {node ? texts.value.changes.around(briefNameOf(node)) : texts.value.changes.aroundLine}
      </p>
      <CloseButton />
    </div>
  );
};
