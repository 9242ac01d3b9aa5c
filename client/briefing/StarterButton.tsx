import { useSignal } from '@preact/signals';
import type { Starter } from '../../server/api/contract.ts';
import { ApiFailure } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { startFrom } from '../state/briefings.ts';

/** Has a draft written from facts and opens it; says why where that fails. */
export const StarterButton = ({ starter, label }: { starter: Starter; label: string }) => {
  const isBusy = useSignal(false);
  const failure = useSignal<ApiFailure | null>(null);
  const start = async (): Promise<void> => {
    isBusy.value = true;
    failure.value = null;
    try {
      await startFrom(starter);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failure.value = error;
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <>
      <button type="button" class="button" disabled={isBusy.value} onClick={() => void start()}>
        {isBusy.value ? texts.value.exports.busy : label}
      </button>
      {failure.value && (
        <p class="problem" role="alert">
          {failure.value.message} {failure.value.remedy}
        </p>
      )}
    </>
  );
};
