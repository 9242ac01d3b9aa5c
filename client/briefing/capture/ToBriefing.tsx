import { useEffect } from 'preact/hooks';
import { texts } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { addStep, type Captured } from './addStep.ts';

interface Props {
  /** What is on the screen; null while there is nothing. */
  capture: () => Captured | null;
}

/** Makes a step of what is on the screen: a button, and the key B anywhere on the page but where one types. */
export const ToBriefing = ({ capture }: Props) => {
  const run = (): void => {
    const captured = capture();
    if (captured) void addStep(captured);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'b' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <button
      type="button"
      class="button to-briefing"
      title={texts.value.briefings.toBriefingKey}
      aria-keyshortcuts="b"
      onClick={run}
    >
      <Icon name="step" size={15} /> <span>{texts.value.briefings.toBriefing}</span>
    </button>
  );
};

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
