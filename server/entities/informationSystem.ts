import type { EntityType } from './EntityType.ts';

export const informationSystem: EntityType = {
  type: 'InformationSystem',
  prefix: 'system',
  label: { nl: 'Informatiesysteem', en: 'Information system' },
  plural: { nl: 'Informatiesystemen', en: 'Information systems' },
  colour: { light: '#3f5aa8', dark: '#9db0ee' },
  shape: 'barrel',
  isGlobal: () => true,
};
