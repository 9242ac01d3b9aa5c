import type { Edge, Fact } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { factGroups } from '../state/factGroups.ts';
import { type Loaded, useLoaded } from '../state/loaded.ts';
import { model, relationLabel } from '../state/model.ts';
import { CloseButton } from './CloseButton.tsx';
import { FactItem } from './FactList.tsx';
import { Failure } from './Message.tsx';
import { Skeleton } from './Skeleton.tsx';

/** The selected line: its one fact, with every quote that states it. */
export const RelationPanel = ({ relation }: { relation: Edge }) => {
  const { id, type, from, to } = relation;
  const fact = useLoaded(async () => {
    const facts = await api.facts(from, { type, with: to });
    return facts.items.find((each) => each.id === id) ?? null;
  });
  return (
    <article class="panel-body" aria-busy={fact.value.stale} data-selected={id}>
      <header class="panel-head">
        <p class="type-line">{relationLabel(relation)}</p>
        <CloseButton />
      </header>
      <RelationContent fact={fact.value} />
    </article>
  );
};

const RelationContent = ({ fact: { value, error, stale } }: { fact: Loaded<Fact | null> }) => {
  if (error) return <Failure failure={error} />;
  if (value) {
    const [group] = factGroups([value], model.value?.relations ?? [], value.from.id);
    return group ? (
      <div class="facts lone">
        <FactItem group={group} about={null} />
      </div>
    ) : null;
  }
  return stale ? <Skeleton lines={5} /> : <p class="muted">{texts.value.entity.notFound}</p>;
};
