import { api } from '../api.ts';
import { StarterLink } from '../briefing/StarterLink.tsx';
import { texts } from '../i18n/index.ts';
import { type Known, MetaLine, Notes } from '../parts/EntityPanel.tsx';
import { FactSections } from '../parts/FactSections.tsx';
import { Failure } from '../parts/Message.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { PrintNote } from '../parts/PrintNote.tsx';
import { Properties } from '../parts/Properties.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { TypeLine } from '../parts/TypeLine.tsx';
import { useLoaded } from '../state/loaded.ts';
import { nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { useTitle } from '../state/useTitle.ts';

/** How many facts a page holds; it says where there are more. */
const most = 1000;

/** One node on a page of its own: everything that the letters say of it, as sentences with their sources. */
export const EntityView = ({ id }: { id: string }) => {
  const known = useLoaded(async () => {
    const [entity, facts] = await Promise.all([api.entity(id), api.facts(id, { limit: most })]);
    return { entity, facts };
  });
  const { value, error } = known.value;
  useTitle(value ? nameOf(value.entity) : undefined);
  return (
    <main class="page narrow" id="content" aria-busy={known.value.stale}>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={8} />}
      {value && <Told {...value} />}
    </main>
  );
};

const Told = ({ entity, facts }: Known) => (
  <article>
    <PrintNote />
    <header class="page-head">
      <TypeLine node={entity} />
      <h1>{nameOf(entity)}</h1>
      <MetaLine entity={entity} />
      <div class="actions">
        <a class="button" href={nodeAddress(entity.id)}>
          {texts.value.entity.inGraph}
        </a>
        <PrintButton />
        <StarterLink node={entity} />
      </div>
    </header>
    <Properties entity={entity} />
    {facts.items.length > 0 ? (
      <FactSections facts={facts.items} about={entity.id} />
    ) : (
      <p class="muted">{texts.value.entity.none}</p>
    )}
    {facts.total > facts.items.length && (
      <p class="caveat">{texts.value.entity.first(facts.items.length, facts.total)}</p>
    )}
    <Notes entity={entity} />
  </article>
);
