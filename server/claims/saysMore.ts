import type { knownEntity } from '../entities/known.ts';
import type { Entity } from '../model.ts';
import { canonicalJson } from './canonicalJson.ts';
import { normalise } from './searchText.ts';

type Known = NonNullable<ReturnType<typeof knownEntity>>;

/** Whether a document says something of an entity that the table of well-known ones does not have. */
export const saysMore = (entity: Entity, known: Known): boolean => {
  const names = new Set([known.name.nl, known.name.en, ...known.aliases].map(normalise));
  return (
    Object.keys(entity.evidence).length > 0 ||
    [entity.name, ...entity.aliases].some((name) => !names.has(normalise(name))) ||
    Object.entries(entity.properties).some(([key, value]) => !equal(value, known.properties[key]))
  );
};

const equal = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
