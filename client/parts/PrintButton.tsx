import { texts } from '../i18n/index.ts';

/** Prints the page, or keeps it as a PDF. */
export const PrintButton = () => (
  <button type="button" class="button" onClick={() => window.print()}>
    {texts.value.print.button}
  </button>
);
