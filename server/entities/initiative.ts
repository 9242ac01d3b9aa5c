import type { EntityType } from './EntityType.ts';

export const initiative: EntityType = {
  type: 'Initiative',
  prefix: 'initiative',
  label: { nl: 'Initiatief', en: 'Initiative' },
  plural: { nl: 'Initiatieven', en: 'Initiatives' },
  colour: { light: '#c77d0a', dark: '#f0b04c' },
  shape: 'hexagon',
  overview: true,
  isGlobal: () => false,
};
