import type { Bilingual } from '../model.ts';

/** A way in which what letters say changes. */
export interface ChangeKind {
  change: 'new' | 'changed' | 'gone';
  label: Bilingual;
  /** Its mark on the canvas and in lists, so that no colour is needed. */
  sign: string;
  /** What the sentence of its relation does not say. Of what changed, the sentence of before follows it. */
  note?: Bilingual;
}

/** Every way, in the order in which changes are told. */
export const changeKinds: readonly ChangeKind[] = [
  { change: 'new', label: { nl: 'Nieuw', en: 'New' }, sign: '+' },
  {
    change: 'changed',
    label: { nl: 'Gewijzigd', en: 'Changed' },
    sign: '≠',
    note: { nl: 'Eerder:', en: 'Before:' },
  },
  {
    change: 'gone',
    label: { nl: 'Niet meer genoemd', en: 'No longer mentioned' },
    sign: '−',
    note: { nl: 'Dit noemt de latere brief niet.', en: 'The later letter does not mention this.' },
  },
];
