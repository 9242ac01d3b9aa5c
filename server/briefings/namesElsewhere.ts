import type { StepQuote } from '../api/contract.ts';
import { isSection } from '../claims/kinds.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { localPart } from '../model.ts';
import { relationKeyOf } from './Present.ts';

type Quoting = Pick<StepQuote, 'documentId' | 'relations'>;

/**
 * What is one in several letters bears the id that the earliest of them gave it, and another once that letter is
 * retracted. By such an id: those that it would have by the letters that the same relations are quoted from.
 */
export const namesElsewhere = (quotes: readonly Quoting[]): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const { documentId, relations } of quotes)
    for (const id of relations.flatMap(endsOf)) {
      const slash = id.lastIndexOf('/');
      if (slash < 0 || isSection(id) || entityTypeOfId(id)?.isGlobal(id) !== false) continue;
      const name = `${id.slice(0, id.indexOf(':'))}:${localPart(documentId)}${id.slice(slash)}`;
      if (name !== id) names.set(id, [...new Set([...(names.get(id) ?? []), name])]);
    }
  return names;
};

const endsOf = (relation: string): string[] => {
  const key = relationKeyOf(relation);
  return key ? [key.from, key.to] : [];
};
