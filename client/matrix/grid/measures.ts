import { computed, signal } from '@preact/signals';

/** How large the parts of the matrix are, in pixels. */
export interface Measures {
  /** Of a row. */
  line: number;
  /** Of the heads of the columns. */
  head: number;
  column: number;
  /** Of the names of the rows. */
  name: number;
  total: number;
}

const onDesktop: Measures = { line: 34, head: 106, column: 116, name: 176, total: 60 };
const onPhone: Measures = { line: 40, head: 96, column: 88, name: 112, total: 48 };

const narrow = window.matchMedia('(max-width: 760px)');
const isNarrow = signal(narrow.matches);
narrow.addEventListener('change', (event) => {
  isNarrow.value = event.matches;
});

export const measures = computed(() => (isNarrow.value ? onPhone : onDesktop));
