import type { EntityType } from './EntityType.ts';

export const minister: EntityType = {
  type: 'Minister',
  prefix: 'minister',
  label: { nl: 'Minister', en: 'Minister' },
  plural: { nl: 'Ministers', en: 'Ministers' },
  colour: { light: '#8a4f7d', dark: '#cf9cc4' },
  shape: 'pentagon',
  isGlobal: (id) => id.includes('/'),
};
