import type { EntityType } from './EntityType.ts';

/** A commitment with the number that the chamber gave it (`TZ202604-207`) is the same everywhere. */
const isNumbered = (id: string): boolean => /^commitment:TZ\d{6}-\d+$/.test(id);

export const commitment: EntityType = {
  type: 'Commitment',
  prefix: 'commitment',
  label: { nl: 'Toezegging', en: 'Commitment' },
  plural: { nl: 'Toezeggingen', en: 'Commitments' },
  colour: { light: '#a0662b', dark: '#dcab74' },
  shape: 'tag',
  isGlobal: isNumbered,
};
