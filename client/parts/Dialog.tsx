import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { Icon } from './Icon.tsx';

interface DialogProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A window over the page; Escape or a click beside it closes it, and the focus returns to where it was. */
export const Dialog = ({ title, close, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="dialog-body">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="icon-button close" aria-label={texts.value.close} onClick={close}>
          <Icon name="close" />
        </button>
        {children}
      </div>
    </dialog>
  );
};
