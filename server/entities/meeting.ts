import type { EntityType } from './EntityType.ts';

/** A meeting whose first day is known (`jbz-raad-2026-06-04`) is the same everywhere. */
const hasDay = (id: string): boolean => /-\d{4}-\d{2}-\d{2}$/.test(id);

export const meeting: EntityType = {
  type: 'Meeting',
  prefix: 'meeting',
  label: { nl: 'Bijeenkomst', en: 'Meeting' },
  plural: { nl: 'Bijeenkomsten', en: 'Meetings' },
  colour: { light: '#6b7f2a', dark: '#b5c972' },
  shape: 'octagon',
  isGlobal: hasDay,
};
