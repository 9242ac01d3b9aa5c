import { useSignal } from '@preact/signals';
import type { BriefingItem } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Failure } from '../parts/Message.tsx';
import { announce } from '../state/announce.ts';

/** Asks before a briefing is deleted. */
export const RemoveBriefingDialog = ({ item, close }: { item: BriefingItem; close: () => void }) => {
  const { briefings } = texts.value;
  const failure = useSignal<ApiFailure | null>(null);
  const isBusy = useSignal(false);
  const remove = async (): Promise<void> => {
    isBusy.value = true;
    try {
      await api.removeBriefing(item.id);
      announce(briefings.removed(item.title));
      close();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failure.value = error;
      isBusy.value = false;
    }
  };
  return (
    <Dialog title={briefings.confirmTitle} close={close}>
      <p>{briefings.confirm(item.title || briefings.untitled, item.steps)}</p>
      {failure.value && <Failure failure={failure.value} />}
      <div class="actions end">
        <button type="button" class="button" onClick={close}>
          {texts.value.cancel}
        </button>
        <button type="button" class="button primary" disabled={isBusy.value} onClick={() => void remove()}>
          {briefings.remove}
        </button>
      </div>
    </Dialog>
  );
};
