import { texts } from '../../i18n/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';

/** The keys of a show. */
export const KeysHelp = ({ close }: { close: () => void }) => (
  <Dialog title={texts.value.briefings.keys} close={close}>
    <dl class="keys-help">
      {texts.value.briefings.keyList.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
