import { texts } from '../i18n/index.ts';
import type { Editor } from './editor.ts';

/** Whether the author’s work is saved, quietly; where it is not, why, said aloud, and a button to try again. */
export const SavingState = ({ editor, choose }: { editor: Editor; choose: () => void }) => {
  const { briefings } = texts.value;
  const saving = editor.saving.value;
  if (saving.kind === 'failed')
    return (
      <p class="saving failed" role="alert">
        {briefings.notSaved(saving.failure.message)} <span>{briefings.keptHere}</span>{' '}
        {saving.failure.code === 'not-found' ? (
          <button type="button" class="button" onClick={() => void editor.saveAsNew()}>
            {briefings.saveAsNew}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void editor.save()}>
            {texts.value.retry}
          </button>
        )}
      </p>
    );
  if (saving.kind === 'conflict')
    return (
      <p class="saving failed" role="alert">
        {briefings.notSaved(`${briefings.conflict}.`)}{' '}
        <button type="button" class="button" onClick={choose}>
          {briefings.chooseNow}
        </button>
      </p>
    );
  return <p class="saving">{saving.kind === 'saved' ? briefings.saved : briefings.saving}</p>;
};
