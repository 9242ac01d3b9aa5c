import { texts } from '../i18n/index.ts';
import { addDialog } from '../state/uploads.ts';
import { Message } from './Message.tsx';

/** An empty database: how to fill it. */
export const NoLetters = ({ level }: { level?: 'h2' }) => (
  <Message level={level} title={texts.value.noLetters.title} hint={texts.value.noLetters.hint}>
    <button
      type="button"
      class="button primary"
      onClick={() => {
        addDialog.value = { text: '' };
      }}
    >
      {texts.value.add.button}
    </button>
  </Message>
);
