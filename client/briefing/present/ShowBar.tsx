import { texts } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Acts } from './useKeys.ts';

interface Props extends Acts {
  at: number;
  of: number;
  go: (to: number) => void;
  isPointing: boolean;
}

/** What the keys do as buttons, for who shows by mouse or finger; it goes away while nobody moves. */
export const ShowBar = ({ at, of, go, isPointing, pointer, notes, help, end }: Props) => {
  const { briefings } = texts.value;
  return (
    <nav class="show-bar" aria-label={briefings.showTools}>
      <button
        type="button"
        aria-label={briefings.previous}
        title={briefings.previous}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      >
        ←
      </button>
      <span>
        {at + 1} / {of}
      </span>
      <button
        type="button"
        aria-label={briefings.next}
        title={briefings.next}
        disabled={at >= of - 1}
        onClick={() => go(at + 1)}
      >
        →
      </button>
      <button type="button" aria-pressed={isPointing} onClick={pointer}>
        {briefings.pointer}
      </button>
      <button type="button" class="notes-button" onClick={notes}>
        {briefings.notesWindow}
      </button>
      <button type="button" aria-label={briefings.keys} title={briefings.keys} onClick={help}>
        ?
      </button>
      <button type="button" aria-label={briefings.endShow} title={briefings.endShow} onClick={end}>
        <Icon name="close" />
      </button>
    </nav>
  );
};
