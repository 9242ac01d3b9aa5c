import { entityTypeOfId } from '../../entities/index.ts';
import type { GraphDocument, Relation } from '../../model.ts';
import { identityRules } from './index.ts';
import { type Local, marked } from './Local.ts';

/**
 * Those things of a letter that only its own ids name and that may be known again in others; its ids are global already.
 * Two that would be known by one key are told apart by their letter, and so by more than the key: they have none.
 * `pinned` is what decisions are about.
 */
export const localsOf = (graph: GraphDocument, pinned: ReadonlySet<string> = none): Local[] => {
  const locals = nameable(graph);
  const times = new Map<string | null, number>();
  for (const { key } of locals) times.set(key, (times.get(key) ?? 0) + 1);
  return locals.map((local) =>
    marked({ ...local, key: times.get(local.key) === 1 ? local.key : null }, pinned),
  );
};

const none: ReadonlySet<string> = new Set();

const nameable = ({ document, entities, relations }: GraphDocument): Omit<Local, 'mark'>[] => {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const end of [relation.from, relation.to]) byEnd.set(end, [...(byEnd.get(end) ?? []), relation]);
  return entities.flatMap((entity) => {
    const rule = identityRules.find(({ type }) => type === entity.type);
    if (!rule || entityTypeOfId(entity.id)?.isGlobal(entity.id)) return [];
    const about = byEnd.get(entity.id) ?? [];
    const { id: letter, date } = document;
    const signature = rule.signatureOf(entity, about);
    // What would not be the same as its like says too little to be compared: a group of one party.
    const key = rule.isSame(signature, signature) ? rule.keyOf(entity, about) : null;
    return [{ id: entity.id, document: letter, date, key, like: rule.likeOf(entity), signature }];
  });
};
