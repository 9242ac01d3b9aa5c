import type { EntityType } from './EntityType.ts';

export const regulation: EntityType = {
  type: 'Regulation',
  prefix: 'regulation',
  label: { nl: 'Regelgeving', en: 'Regulation' },
  plural: { nl: 'Regelgeving', en: 'Regulations' },
  colour: { light: '#4a7c4e', dark: '#8fc493' },
  shape: 'diamond',
  isGlobal: () => true,
};
