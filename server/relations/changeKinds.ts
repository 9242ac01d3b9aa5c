import type { Bilingual } from '../model.ts';

/** A way in which what letters say changes. */
export interface ChangeKind {
  change: 'new' | 'changed' | 'gone';
  /** Its name in a legend. */
  label: Bilingual;
  /** What is said beside a sentence; of what is left out no more than that. */
  told: Bilingual;
  /** Its mark in drawings and lists, so that no colour is needed. */
  sign: string;
  /** How heavy its line is drawn, against an ordinary one. */
  weight: number;
}

/** Every way, in the order in which changes are told. */
export const changeKinds: readonly ChangeKind[] = [
  {
    change: 'new',
    label: { nl: 'Nieuw', en: 'New' },
    told: { nl: 'Nieuw', en: 'New' },
    sign: '+',
    weight: 1.8,
  },
  {
    change: 'changed',
    label: { nl: 'Gewijzigd', en: 'Changed' },
    told: { nl: 'Gewijzigd', en: 'Changed' },
    sign: '≠',
    weight: 1.8,
  },
  {
    change: 'gone',
    label: { nl: 'Niet meer genoemd', en: 'No longer mentioned' },
    told: { nl: 'Noemt de latere brief niet', en: 'Not mentioned by the later letter' },
    sign: '−',
    weight: 0.8,
  },
];
