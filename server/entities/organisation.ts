import type { EntityType } from './EntityType.ts';

export const organisation: EntityType = {
  type: 'Organisation',
  prefix: 'organisation',
  label: { nl: 'Organisatie', en: 'Organisation' },
  plural: { nl: 'Organisaties', en: 'Organisations' },
  colour: { light: '#5b6b77', dark: '#a9b8c3' },
  shape: 'round-rectangle',
  isGlobal: () => true,
};
