import type { EntityType } from './EntityType.ts';

export const section: EntityType = {
  type: 'Section',
  prefix: 'section',
  label: { nl: 'Paragraaf', en: 'Section' },
  plural: { nl: 'Paragrafen', en: 'Sections' },
  colour: { light: '#a39b8b', dark: '#8c8678' },
  shape: 'rhomboid',
  isGlobal: () => true,
};
