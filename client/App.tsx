import { useEffect } from 'preact/hooks';
import { AddedNotice } from './briefing/capture/AddedNotice.tsx';
import { texts } from './i18n/index.ts';
import { AddDialog } from './parts/AddDialog.tsx';
import { DropTarget } from './parts/DropTarget.tsx';
import { Header } from './parts/Header.tsx';
import { Failure, Message } from './parts/Message.tsx';
import { PairDialog } from './parts/PairDialog.tsx';
import { UploadList } from './parts/UploadList.tsx';
import { address, followLink } from './state/address.ts';
import { announcement } from './state/announce.ts';
import { loadDocuments } from './state/documents.ts';
import { loadModel, model, modelError } from './state/model.ts';
import { viewAt } from './views/index.ts';

/** The page: its top, the view at this address, and what lies over it. */
export const App = () => {
  useEffect(() => {
    void loadModel();
    void loadDocuments();
    document.addEventListener('click', followLink);
    return () => document.removeEventListener('click', followLink);
  }, []);
  return (
    <>
      <a class="skip" href="#content">
        {texts.value.skip}
      </a>
      <Header />
      <CurrentView />
      <DropTarget />
      <AddDialog />
      <PairDialog />
      <UploadList />
      <AddedNotice />
      <p class="unseen" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
};

const CurrentView = () => {
  if (modelError.value) {
    return (
      <main id="content" class="page">
        <Failure failure={modelError.value} retry={() => void loadModel().then(loadDocuments)} />
      </main>
    );
  }
  const found = viewAt(address.value.path);
  if (!found) return <NotFound />;
  // Labels and colours come with the model; until then the page is quiet.
  if (!model.value) return <main id="content" class="page" aria-busy="true" />;
  const { component: Component } = found.view;
  return <Component key={`${found.view.path} ${found.id}`} id={found.id} />;
};

const NotFound = () => (
  <main id="content" class="page">
    <Message title={texts.value.notFound} hint={texts.value.notFoundHint}>
      <a class="button primary" href="/">
        {texts.value.views.explore}
      </a>
    </Message>
  </main>
);
