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

/** The month in which the chamber gave a commitment its number: `2026-04` for `TZ202604-207`; undefined without one. */
export const monthOfNumber = (id: string): string | undefined => {
  const [, year, month] = /^commitment:TZ(\d{4})(\d{2})-\d+$/.exec(id) ?? [];
  return year === undefined ? undefined : `${year}-${month}`;
};
