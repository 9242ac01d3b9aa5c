import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  closeLabel: string;
  close: () => void;
  children: ComponentChildren;
}

/** What opens beside the slide; it takes the focus, and gives it back. */
export const Panel = ({ title, closeLabel, close, children }: Props) => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <aside ref={panel} tabIndex={-1} aria-label={title}>
      <button type="button" class="close" onClick={close}>
        {closeLabel} ×
      </button>
      <h2>{title}</h2>
      {children}
    </aside>
  );
};
