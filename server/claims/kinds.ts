import { entityTypeOfId } from '../entities/index.ts';
import { section } from '../entities/section.ts';
import type { Properties } from '../model.ts';
import { relationTypes } from '../relations/index.ts';
import type { Matter, RelationType } from '../relations/RelationType.ts';
import type { RelationKey } from './Claim.ts';

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

/** Whether letters that state it otherwise make a change: all facts that have a topic. */
export const makesChange = (type: string): boolean => relationTypeOf(type)?.topic !== undefined;

/** What a change of this relation is about: its topic, and the thing that it is told under. */
export const topicOf = ({ type, from, to }: RelationKey): { topic: string; about: string } => {
  const { id = '', under = 'to' } = relationTypeOf(type)?.topic ?? {};
  return { topic: id, about: under === 'to' ? to : from };
};

/** What relations of this type are held against, where that is more than one and the same relation. */
export const matterOf = (type: string): Matter | undefined => relationTypeOf(type)?.matter;

/** Properties of this type that say when a letter says so, not what it says. */
export const incidentalTo = (type: string): readonly string[] => relationTypeOf(type)?.incidental ?? [];

/** The types of one matter, those that say most first. */
export const typesOfMatter = ({ name }: Matter): string[] =>
  relationTypes.filter(({ matter }) => matter?.name === name).map(({ type }) => type);

const relationTypeOf = (type: string): RelationType | undefined => byType.get(type);

const byType = new Map(relationTypes.map((relationType) => [relationType.type, relationType]));

const endsType =
  (type: string) =>
  (relationType: RelationType): boolean =>
    relationType.ends?.type === type;
