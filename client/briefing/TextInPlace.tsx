import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Scene } from '../../server/pictures/Scene.ts';
import { texts } from '../i18n/index.ts';

export type Field = 'title' | 'text';

interface Props {
  field: Field;
  value: string;
  scene: Scene;
  /** Where it stands on the slide, in its units; `isThere` where there is a text. */
  box: { x: number; y: number; width: number; height: number; isThere: boolean };
  /** Which text is being written. */
  open: Signal<Field | null>;
  write: (text: string) => void;
}

/** A text of the slide that a click or Enter makes a box to write in, at the same spot. */
export const TextInPlace = ({ field, value, scene, box, open, write }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = open.value === field;
  const style = {
    left: `${(box.x / scene.width) * 100}%`,
    top: `${(box.y / scene.height) * 100}%`,
    width: `${(box.width / scene.width) * 100}%`,
    '--size': `${((field === 'title' ? 34 : 20) / scene.width) * 100}cqw`,
  };
  const height = `${(box.height / scene.height) * 100}%`;
  const close = (): void => {
    if (open.value === field) open.value = null;
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <Box {...{ field, value, style, write, close }} leave={() => (open.value = null)} />;
  if (!box.isThere) return null;
  return (
    <button
      ref={button}
      type="button"
      class="in-place"
      style={{ ...style, height }}
      aria-label={texts.value.briefings.write[field]}
      title={texts.value.briefings.write[field]}
      onClick={() => {
        open.value = field;
      }}
    />
  );
};

interface BoxProps extends Pick<Props, 'field' | 'value' | 'write'> {
  style: Record<string, string>;
  /** Ends the writing by a key, which puts the focus back. */
  close: () => void;
  /** Ends it for the focus went elsewhere. */
  leave: () => void;
}

const Box = ({ field, value, style, write, close, leave }: BoxProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  // It stays where it was opened: the slide under it moves while one writes.
  const place = useRef(style).current;
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(value.length, value.length);
  }, []);
  return (
    <div class={`writing ${field}`} style={place}>
      <textarea
        ref={area}
        value={value}
        rows={field === 'title' ? 2 : 8}
        maxLength={field === 'title' ? 300 : 3000}
        aria-label={texts.value.briefings.fields[field]}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          const isEnd = event.key === 'Enter' && (field === 'title' || event.ctrlKey || event.metaKey);
          if (!isEnd && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      />
      {field === 'text' && <p>{texts.value.briefings.markdown}</p>}
    </div>
  );
};
