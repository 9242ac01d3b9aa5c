import { day, texts } from '../i18n/index.ts';
import { address } from '../state/address.ts';

/** What a sheet of paper must say that a page need not: where it comes from, and of which day it is. */
export const PrintNote = () => (
  <p class="only-print print-note">
    {texts.value.print.note(day(new Date().toISOString().slice(0, 10)))}
    <br />
    {window.location.origin}
    {address.value.path}
  </p>
);
