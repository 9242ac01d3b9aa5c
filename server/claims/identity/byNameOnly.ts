import { normalise } from '../searchText.ts';
import type { IdentityRule } from './IdentityRule.ts';

/**
 * What has no number says too little to be known again: a motion by its authors alone, a commitment by its order, a
 * meeting without its day. Its like is a candidate, and a person may decide.
 */
export const byNameOnly = (type: string): IdentityRule => ({
  type,
  because: '',
  label: { nl: '', en: '' },
  likeOf: ({ name }) => `${type.toLowerCase()}/${normalise(name)}`,
  keyOf: () => null,
  signatureOf: () => ({}),
  isSame: () => false,
  isAtOdds: () => false,
});
