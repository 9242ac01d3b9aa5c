import type { EntityType } from './EntityType.ts';

export const document: EntityType = {
  type: 'Document',
  prefix: 'document',
  label: { nl: 'Document', en: 'Document' },
  plural: { nl: 'Documenten', en: 'Documents' },
  colour: { light: '#8c8271', dark: '#c4baa8' },
  shape: 'cut-rectangle',
  isGlobal: () => true,
};
