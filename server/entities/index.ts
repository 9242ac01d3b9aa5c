import { commitment } from './commitment.ts';
import { country } from './country.ts';
import { document } from './document.ts';
import type { EntityType } from './EntityType.ts';
import { informationSystem } from './informationSystem.ts';
import { initiative } from './initiative.ts';
import { meeting } from './meeting.ts';
import { minister } from './minister.ts';
import { motion } from './motion.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { regulation } from './regulation.ts';
import { section } from './section.ts';

/** Every entity type of the model: a new one is one file and one line here. */
export const entityTypes: readonly EntityType[] = [
  country,
  minister,
  person,
  organisation,
  regulation,
  informationSystem,
  motion,
  commitment,
  initiative,
  meeting,
  document,
  section,
];

const byPrefix = new Map(entityTypes.map((entityType) => [entityType.prefix, entityType]));

/** The type that an id's prefix names, or undefined for an id that is not of the model. */
export const entityTypeOfId = (id: string): EntityType | undefined =>
  byPrefix.get(id.slice(0, id.indexOf(':')));
