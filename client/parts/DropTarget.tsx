import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { addDialog, addFiles } from '../state/uploads.ts';
import { Icon } from './Icon.tsx';

/** Shorter texts that are pasted somewhere on the page are hardly a letter. */
const leastPasted = 200;

/** Files dropped or pasted anywhere on the page come in; while they are dragged the page says so. */
export const DropTarget = () => {
  const isOver = useSignal(false);
  useEffect(() => {
    const show = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      isOver.value = true;
    };
    const hide = (event: DragEvent): void => {
      if (event.relatedTarget === null) isOver.value = false;
    };
    const drop = (event: DragEvent): void => {
      isOver.value = false;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void addFiles(event.dataTransfer?.files ?? []);
    };
    document.addEventListener('dragenter', show);
    document.addEventListener('dragover', show);
    document.addEventListener('dragleave', hide);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', takePasted);
    return () => {
      document.removeEventListener('dragenter', show);
      document.removeEventListener('dragover', show);
      document.removeEventListener('dragleave', hide);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', takePasted);
    };
  }, []);
  if (!isOver.value) return null;
  return (
    <div class="drop-target">
      <p>
        <Icon name="letter" size={34} />
        {texts.value.add.drop}
      </p>
    </div>
  );
};

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const takePasted = (event: ClipboardEvent): void => {
  if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return;
  const files = event.clipboardData?.files ?? [];
  if (files.length > 0) {
    event.preventDefault();
    void addFiles(files);
    return;
  }
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length >= leastPasted) addDialog.value = { text };
};
