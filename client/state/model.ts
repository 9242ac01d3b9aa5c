import { computed, signal } from '@preact/signals';
import type { Edge, ModelAnswer, Node } from '../../server/api/contract.ts';
import { briefIn, labelIn, nameIn } from '../../server/pictures/text/wording.ts';
import { ApiFailure, api } from '../api.ts';
import { language, say } from './language.ts';

export type EntityInfo = ModelAnswer['entities'][number];
export type RelationInfo = ModelAnswer['relations'][number];

/** Types, labels, colours and sentences, as the server gives them; null until they are here. */
export const model = signal<ModelAnswer | null>(null);
export const modelError = signal<ApiFailure | null>(null);

export const loadModel = async (): Promise<void> => {
  modelError.value = null;
  try {
    model.value = await api.model();
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    modelError.value = error;
  }
};

const entityInfos = computed(() => new Map(model.value?.entities.map((info) => [info.type, info])));
const relationInfos = computed(() => new Map(model.value?.relations.map((info) => [info.type, info])));

export const entityInfo = (type: string): EntityInfo | undefined => entityInfos.value.get(type);
export const relationInfo = (type: string): RelationInfo | undefined => relationInfos.value.get(type);

/** The relations that the first view of a letter shows. */
export const overviewRelations = computed(
  () => model.value?.relations.filter((info) => info.overview).map((info) => info.type) ?? [],
);

/** Whether the first view of a letter is built around nodes of this type. */
export const isCentral = (type: string): boolean => entityInfo(type)?.overview ?? false;

/** A node's name in the reader's language. */
export const nameOf = (node: Pick<Node, 'name' | 'nameEn'>): string => nameIn(language.value, node);

/** A name without what follows its number: "Toezegging TZ202604-207". */
export const briefNameOf = (node: Pick<Node, 'name' | 'nameEn'>): string => briefIn(language.value, node);

/** A name for where there is little room. An abbreviation of two letters tells too little. */
export const labelNameOf = (node: Pick<Node, 'name' | 'nameEn' | 'properties'>): string =>
  labelIn(language.value, node);

/** A property's name, or its value's, as the model words it; what it does not know stays as it is. */
export const term = (key: string, value?: string): string => {
  const wording = model.value?.terms[value === undefined ? key : `${key}.${value}`];
  return wording ? say(wording) : (value ?? key);
};

export const hasTerm = (key: string): boolean => model.value?.terms[key] !== undefined;

/** A relation's line as a short label: "Doet mee (organisator)". */
export const relationLabel = (relation: Pick<Edge, 'type' | 'properties'>): string => {
  const info = relationInfo(relation.type);
  return info ? say(info.label) : relation.type;
};
