import { signal } from '@preact/signals';

const narrow = window.matchMedia('(max-width: 760px)');

/** Whether there is little room, as the style sheets have it too: a phone. */
export const isNarrow = signal(narrow.matches);

narrow.addEventListener('change', (event) => {
  isNarrow.value = event.matches;
});
