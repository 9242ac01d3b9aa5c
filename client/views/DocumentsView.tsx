import { useSignal } from '@preact/signals';
import type { DocumentItem } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { asTitle, day, texts } from '../i18n/index.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Failure } from '../parts/Message.tsx';
import { NoLetters } from '../parts/NoLetters.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { announce } from '../state/announce.ts';
import { documents, documentsError, loadDocuments } from '../state/documents.ts';
import { refreshGraph } from '../state/graph.ts';
import { letterAddress } from '../state/sentence.ts';
import { viewAddress } from '../state/view.ts';

/** Every letter that is loaded, newest first. */
export const DocumentsView = () => (
  <main class="page" id="content">
    <header class="page-head">
      <h1>{texts.value.documents.title}</h1>
      <p class="lead">{texts.value.documents.intro}</p>
    </header>
    <Letters />
  </main>
);

const Letters = () => {
  const leaving = useSignal<DocumentItem | null>(null);
  const stop = (): void => {
    leaving.value = null;
  };
  if (documentsError.value)
    return <Failure failure={documentsError.value} retry={() => void loadDocuments()} />;
  if (!documents.value) return <Skeleton lines={5} />;
  if (documents.value.total === 0) return <NoLetters level="h2" />;
  return (
    <>
      <p class="muted count">{texts.value.documents.count(documents.value.total)}</p>
      <ul class="letters">
        {documents.value.items.map((item) => (
          <li key={item.id}>
            <LetterRow
              item={item}
              remove={() => {
                leaving.value = item;
              }}
            />
          </li>
        ))}
      </ul>
      {leaving.value && <RemoveDialog item={leaving.value} close={stop} />}
    </>
  );
};

const LetterRow = ({ item, remove }: { item: DocumentItem; remove: () => void }) => (
  <>
    <p class="letter-date">{day(item.date)}</p>
    <div>
      <h2>
        <a href={letterAddress(item.id)}>{asTitle(item.title)}</a>
      </h2>
      <p class="meta">
        {texts.value.documents.sections(item.sections)}
        {' · '}
        {texts.value.documents.language[item.language] ?? item.language}
        {item.warnings > 0 && ` · ${texts.value.documents.warnings(item.warnings)}`}
        {item.url && (
          <>
            {' · '}
            <a href={item.url} target="_blank" rel="noreferrer">
              {texts.value.quote.openSource} <Icon name="out" size={13} />
            </a>
          </>
        )}
      </p>
    </div>
    <div class="actions">
      <a class="button" href={viewAddress({ letter: item.id })}>
        {texts.value.documents.graph}
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.value.documents.removeLabel(item.title)}
        title={texts.value.documents.remove}
        onClick={remove}
      >
        <Icon name="erase" />
      </button>
    </div>
  </>
);

const RemoveDialog = ({ item, close }: { item: DocumentItem; close: () => void }) => (
  <ConfirmDialog
    title={texts.value.documents.confirmTitle}
    question={texts.value.documents.confirm(item.title)}
    yes={texts.value.documents.remove}
    act={async () => {
      await api.removeDocument(item.id);
      await loadDocuments();
      refreshGraph();
      announce(texts.value.documents.removed(item.title));
    }}
    close={close}
  />
);
