import type { Node } from '../api/contract.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { readNode } from './stored.ts';

/** A node's properties in the database, as the API shows it. */
export const toNode = (stored: unknown): Node & { properties: NonNullable<Node['properties']> } => {
  const { id, name, nameEn, properties } = readNode(stored);
  return { id, type: typeOf(id), name, ...(nameEn === undefined ? {} : { nameEn }), properties };
};

/** The type that an id in the graph has. */
export const typeOf = (id: string): string => entityTypeOfId(id)?.type ?? 'Entity';
