import { useSignal } from '@preact/signals';
import { ApiFailure } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { Dialog } from './Dialog.tsx';
import { Failure } from './Message.tsx';

interface Props {
  title: string;
  /** What is asked. */
  question: string;
  /** The word on the button that does it. */
  yes: string;
  act: () => Promise<void>;
  close: () => void;
}

/** Asks before something is done that cannot be undone; it stays open, and says why, where the server refuses. */
export const ConfirmDialog = ({ title, question, yes, act, close }: Props) => {
  const failure = useSignal<ApiFailure | null>(null);
  const isBusy = useSignal(false);
  const go = async (): Promise<void> => {
    isBusy.value = true;
    try {
      await act();
      close();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failure.value = error;
      isBusy.value = false;
    }
  };
  return (
    <Dialog title={title} close={close}>
      <p>{question}</p>
      {failure.value && <Failure failure={failure.value} />}
      <div class="actions end">
        <button type="button" class="button" onClick={close}>
          {texts.value.cancel}
        </button>
        <button type="button" class="button primary" disabled={isBusy.value} onClick={() => void go()}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
};
