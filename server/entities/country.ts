import { localPart } from '../model.ts';
import type { EntityType } from './EntityType.ts';
import { membershipsOf } from './memberships.ts';

export const country: EntityType = {
  type: 'Country',
  prefix: 'country',
  label: { nl: 'Land', en: 'Country' },
  plural: { nl: 'Landen', en: 'Countries' },
  colour: { light: '#2f6690', dark: '#7db4dc' },
  shape: 'ellipse',
  isGlobal: () => true,
  extraLabel: { label: 'MemberState', bears: (id) => membershipsOf(localPart(id)).includes('EU') },
};
