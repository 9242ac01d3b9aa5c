import { entityTypeOfId } from '../../entities/index.ts';
import type { GraphDocument, Relation } from '../../model.ts';
import { identityRules } from './index.ts';
import type { Local } from './Local.ts';

/** Those things of a letter that only its own ids name and that may be known again in others; its ids are global already. */
export const localsOf = ({ document, entities, relations }: GraphDocument): Local[] => {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const end of [relation.from, relation.to]) byEnd.set(end, [...(byEnd.get(end) ?? []), relation]);
  return entities.flatMap((entity) => {
    const rule = identityRules.find(({ type }) => type === entity.type);
    if (!rule || entityTypeOfId(entity.id)?.isGlobal(entity.id)) return [];
    const about = byEnd.get(entity.id) ?? [];
    const like = rule.likeOf(entity);
    if (like === null) return [];
    return [
      {
        id: entity.id,
        document: document.id,
        date: document.date,
        key: rule.keyOf(entity, about),
        like,
        signature: rule.signatureOf(entity, about),
      },
    ];
  });
};
