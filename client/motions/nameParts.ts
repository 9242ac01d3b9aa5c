import type { Node } from '../../server/api/contract.ts';
import { nameOf } from '../state/model.ts';

/** A name in two: what it is, "Toezegging TZ202604-207", and what is behind the colon, if anything. */
export const nameParts = (node: Pick<Node, 'name' | 'nameEn'>): { brief: string; about: string } => {
  const name = nameOf(node);
  const [, brief = name, about = ''] = /^([^:]+):\s+(.+)$/s.exec(name) ?? [];
  return { brief, about };
};
