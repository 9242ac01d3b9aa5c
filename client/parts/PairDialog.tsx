import { useSignal } from '@preact/signals';
import { texts } from '../i18n/index.ts';
import { addPair, pairDialog } from '../state/uploads.ts';
import { Dialog } from './Dialog.tsx';

/** Two tables have no letter's words: here their sender says what they are, who says so, and why. */
export const PairDialog = () => {
  const files = pairDialog.value;
  if (!files) return null;
  return (
    <Dialog title={texts.value.add.pair.heading} close={close}>
      <PairForm files={files} />
    </Dialog>
  );
};

const close = (): void => {
  pairDialog.value = null;
};

const fields = ['title', 'by', 'reason'] as const;

const PairForm = ({ files }: { files: readonly [File, File] }) => {
  const problem = useSignal('');
  const words = texts.value.add.pair;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const [title = '', by = '', reason = ''] = fields.map((field) => String(data.get(field) ?? '').trim());
    if (!title || !by || !reason) {
      problem.value = words.missing;
      return;
    }
    close();
    void addPair(files, { title, by, reason });
  };
  return (
    <form
      class="paste"
      onSubmit={submit}
      onInput={() => {
        problem.value = '';
      }}
      noValidate
    >
      <p>{words.explain(files[0].name, files[1].name)}</p>
      {fields.map((field) => (
        <label key={field}>
          <span>{words[field]}</span>
          <input type="text" name={field} maxLength={300} required />
        </label>
      ))}
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div>
        <button type="submit" class="button primary">
          {texts.value.add.submit}
        </button>
      </div>
    </form>
  );
};
