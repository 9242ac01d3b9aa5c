import { useSignal } from '@preact/signals';
import { texts } from '../i18n/index.ts';
import { addDialog, addFiles, addText } from '../state/uploads.ts';
import { Dialog } from './Dialog.tsx';

/** Where letters come in: as files, or as pasted text. */
export const AddDialog = () => {
  const open = addDialog.value;
  if (!open) return null;
  return (
    <Dialog title={texts.value.add.title} close={close}>
      <FilePicker />
      <PasteForm text={open.text} />
    </Dialog>
  );
};

const close = (): void => {
  addDialog.value = null;
};

const FilePicker = () => (
  <div class="file-picker">
    <label class="button primary">
      {texts.value.add.files}
      <input
        type="file"
        multiple
        class="unseen"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          close();
          void addFiles(files);
        }}
      />
    </label>
    <span class="muted">{texts.value.add.dropHint}</span>
  </div>
);

const PasteForm = ({ text }: { text: string }) => {
  const problem = useSignal('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const fields = new FormData(event.currentTarget);
    const read = (name: string) => String(fields.get(name) ?? '');
    if (!read('text').trim()) {
      problem.value = texts.value.add.emptyText;
      return;
    }
    close();
    void addText({ text: read('text'), title: read('title').trim(), date: read('date') });
  };
  return (
    <form class="paste" onSubmit={submit}>
      <p class="or">{texts.value.add.paste}</p>
      <label>
        <span class="unseen">{texts.value.add.pasteLabel}</span>
        <textarea name="text" rows={9} placeholder={texts.value.add.pastePlaceholder} defaultValue={text} />
      </label>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="fields">
        <label>
          <span>{texts.value.add.titleLabel}</span>
          <input type="text" name="title" maxLength={300} />
        </label>
        <label>
          <span>{texts.value.add.dateLabel}</span>
          <input type="date" name="date" />
        </label>
        <button type="submit" class="button primary">
          {texts.value.add.submit}
        </button>
      </div>
    </form>
  );
};
