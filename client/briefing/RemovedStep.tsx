import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  number: number;
  undo: () => void;
  close: () => void;
}

/** Says that a step was taken out, and brings it back. */
export const RemovedStep = ({ number, undo, close }: Props) => (
  <div class="toast">
    <p>{texts.value.briefings.removedStep(number)}</p>
    <button type="button" class="button" onClick={undo}>
      <Icon name="undo" size={15} /> {texts.value.canvas.undo}
    </button>
    <button type="button" class="icon-button" aria-label={texts.value.close} onClick={close}>
      <Icon name="close" />
    </button>
  </div>
);
