import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { texts } from '../i18n/index.ts';

/** The first few of a long list, and the button that brings the others, where there are more. */
export const useFirst = <T,>(
  items: readonly T[],
  first: number,
): { shown: readonly T[]; more: VNode | null } => {
  const all = useSignal(false);
  const shown = all.value ? items : items.slice(0, first);
  const left = items.length - shown.length;
  const more = (
    <button
      type="button"
      class="button wide"
      onClick={() => {
        all.value = true;
      }}
    >
      {texts.value.entity.more(left)}
    </button>
  );
  return { shown, more: left > 0 ? more : null };
};
