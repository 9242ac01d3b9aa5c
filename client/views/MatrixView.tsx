import type { ComponentType } from 'preact';
import { texts } from '../i18n/index.ts';
import { basisSentence } from '../matrix/basisSentence.ts';
import { CombinationsTab } from '../matrix/CombinationsTab.tsx';
import { CompareTab } from '../matrix/CompareTab.tsx';
import { MapTab } from '../matrix/MapTab.tsx';
import { MarkLegend } from '../matrix/MarkLegend.tsx';
import { MatrixTab } from '../matrix/MatrixTab.tsx';
import { MatrixPanel } from '../matrix/panel/MatrixPanel.tsx';
import type { TabProps } from '../matrix/Tab.ts';
import { MatrixTools } from '../matrix/tools/MatrixTools.tsx';
import { useMatrix } from '../matrix/useMatrix.ts';
import { Failure, Message } from '../parts/Message.tsx';
import { NoLetters } from '../parts/NoLetters.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { documents, loadDocuments } from '../state/documents.ts';
import { matrixAddress, matrixView, type MatrixView as Shown, tabs } from '../state/matrixView.ts';

/** Who joined what: a matrix, comparisons, combinations and a map, and beside them the sentences. */
export const MatrixView = () => {
  const { answer, table } = useMatrix();
  const { value, error, stale } = answer.value;
  if (documents.value?.total === 0) {
    return (
      <main class="page" id="content">
        <NoLetters />
      </main>
    );
  }
  return (
    <main class="matrix-page" id="content" aria-busy={stale}>
      <section class="matrix-stage" aria-label={texts.value.matrix.title}>
        <header class="matrix-intro">
          <h1>{texts.value.matrix.title}</h1>
          {value && <p class="muted">{basisSentence(value.basis)}</p>}
        </header>
        <Tabs />
        {value && table.value && <MatrixTools answer={value} table={table.value} />}
        {error && <Failure failure={error} retry={() => void loadDocuments()} />}
        {!error && !value && <Skeleton lines={8} />}
        {table.value && value && <TabContent table={table.value} answer={value} />}
      </section>
      <aside class="panel" tabIndex={-1} aria-label={texts.value.entity.facts}>
        {table.value && <MatrixPanel table={table.value} />}
      </aside>
    </main>
  );
};

const tabContents: Record<Shown['tab'], ComponentType<TabProps>> = {
  table: MatrixTab,
  compare: CompareTab,
  combinations: CombinationsTab,
  map: MapTab,
};

const TabContent = (props: TabProps) => {
  const Content = tabContents[matrixView.value.tab];
  return (
    <>
      {props.table.rows.length > 0 ? (
        <Content {...props} />
      ) : (
        <Message level="h2" title={texts.value.matrix.empty} hint={texts.value.matrix.emptyHint} />
      )}
      <MarkLegend table={props.table} />
    </>
  );
};

const Tabs = () => (
  <nav class="tabs" aria-label={texts.value.matrix.tabsLabel}>
    {tabs.map((tab) => (
      <a
        key={tab}
        href={matrixAddress({ tab })}
        aria-current={matrixView.value.tab === tab ? 'page' : undefined}
      >
        {texts.value.matrix.tabs[tab]}
      </a>
    ))}
  </nav>
);
