import { entityTypeOfId } from '../entities/index.ts';
import { section } from '../entities/section.ts';
import type { Properties } from '../model.ts';
import { relationTypes } from '../relations/index.ts';
import type { RelationType } from '../relations/RelationType.ts';

/** The types of relation that someone states, in the order of the model: all but sections and mentions. */
export const factTypes: readonly string[] = relationTypes
  .filter((relationType) => !relationType.structural)
  .map(({ type }) => type);

/** Every type of relation, in the order of the model. */
export const allTypes: readonly string[] = relationTypes.map(({ type }) => type);

const structuralTypes: ReadonlySet<string> = new Set(allTypes.filter((type) => !factTypes.includes(type)));

/** Whether a relation is part of how a text is built, and not a fact that someone states. */
export const isStructural = (type: string): boolean => structuralTypes.has(type);

/** Whether an id is that of a part of a document. */
export const isSection = (id: string): boolean => entityTypeOfId(id) === section;

/** The labels that a node bears beside `:Entity`. */
export const labelsOf = (id: string): string[] => {
  const entityType = entityTypeOfId(id);
  if (!entityType) return [];
  const { type, extraLabel } = entityType;
  return extraLabel?.bears(id) ? [type, extraLabel.label] : [type];
};

/** What puts an end to a relation of this type: types, and the properties that they must have. */
export const endersOf = (type: string): { type: string; when: Properties }[] =>
  relationTypes
    .filter(endsType(type))
    .map(({ type: ender, ends }) => ({ type: ender, when: ends?.when ?? {} }));

/** The type of relation that one of this type may put an end to. */
export const endedBy = (type: string): string | undefined =>
  relationTypes.find((relationType) => relationType.type === type)?.ends?.type;

/** The types that tell one course between two ends: a relation, what puts an end to it, and what it puts an end to. */
export const courseTypes = (type: string): string[] => {
  const ended = endedBy(type) ?? type;
  return [ended, ...endersOf(ended).map((ender) => ender.type)];
};

const endsType =
  (type: string) =>
  (relationType: RelationType): boolean =>
    relationType.ends?.type === type;
