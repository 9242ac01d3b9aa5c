import type { EntityType } from './EntityType.ts';

export const person: EntityType = {
  type: 'Person',
  prefix: 'person',
  label: { nl: 'Persoon', en: 'Person' },
  plural: { nl: 'Personen', en: 'People' },
  colour: { light: '#2b7a78', dark: '#74c2bf' },
  shape: 'bottom-round-rectangle',
  isGlobal: () => false,
};
