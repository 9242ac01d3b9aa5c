import { texts } from '../i18n/index.ts';
import { select } from '../state/view.ts';
import { Icon } from './Icon.tsx';

/** Ends the selection, and with it the panel about it. */
export const CloseButton = () => (
  <button
    type="button"
    class="icon-button close"
    aria-label={texts.value.entity.close}
    title={texts.value.entity.close}
    onClick={() => select(null)}
  >
    <Icon name="close" />
  </button>
);
