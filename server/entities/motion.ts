import type { EntityType } from './EntityType.ts';

/** Numbered motions (`32317-1007`, `36410-VI-79`) are the same everywhere. */
const isNumbered = (id: string): boolean => /^motion:\d+(-[A-Z0-9]+)*-[0-9A-Za-z]+$/.test(id);

export const motion: EntityType = {
  type: 'Motion',
  prefix: 'motion',
  label: { nl: 'Motie', en: 'Motion' },
  plural: { nl: 'Moties', en: 'Motions' },
  colour: { light: '#7b4f9e', dark: '#bd98dc' },
  shape: 'triangle',
  isGlobal: isNumbered,
};
