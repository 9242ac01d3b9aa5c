import type { StepSent, StepView } from '../../../server/api/contract.ts';
import { address } from '../../state/address.ts';

/** How much a step takes (the contract's own bounds). */
export const most = { nodes: 500, relations: 5000 };

/** A step of this page as it stands in the address, with what its kind of picture needs. */
export const stepHere = (title: string, shown: Partial<StepView>): StepSent => ({
  ...{ title, text: '', notes: '' },
  view: {
    ...{ kind: 'graph', nodes: [], relations: [], highlights: [], places: {}, camera: null },
    ...{ rows: [], columns: [], area: 'europe' },
    ...shown,
    address: addressHere(),
  },
});

/** Without the language: a link shows it in the reader's own. */
const addressHere = (): string => {
  const query = new URLSearchParams(address.value.query);
  query.delete('lang');
  return query.size > 0 ? `${address.value.path}?${query}` : address.value.path;
};
