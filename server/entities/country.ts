import type { EntityType } from './EntityType.ts';

export const country: EntityType = {
  type: 'Country',
  prefix: 'country',
  label: { nl: 'Land', en: 'Country' },
  plural: { nl: 'Landen', en: 'Countries' },
  colour: { light: '#2f6690', dark: '#7db4dc' },
  shape: 'ellipse',
  isGlobal: () => true,
};
