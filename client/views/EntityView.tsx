import { texts } from '../i18n/index.ts';
import { loadKnown, MetaLine, Notes } from '../parts/EntityPanel.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Failure } from '../parts/Message.tsx';
import { Properties } from '../parts/Properties.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { TypeLine } from '../parts/TypeLine.tsx';
import { useLoaded } from '../state/loaded.ts';
import { nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';

/** One node on a page of its own: everything that the letters say of it. */
export const EntityView = ({ id }: { id: string }) => {
  const known = useLoaded(() => loadKnown(id));
  const { value, error } = known.value;
  return (
    <main class="page narrow" id="content" aria-busy={known.value.stale}>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={8} />}
      {value && (
        <article>
          <header class="page-head">
            <TypeLine node={value.entity} />
            <h1>{nameOf(value.entity)}</h1>
            <MetaLine entity={value.entity} />
            <div class="actions">
              <a class="button" href={nodeAddress(id)}>
                {texts.value.entity.inGraph}
              </a>
            </div>
          </header>
          <Properties entity={value.entity} />
          <h2 class="unseen">{texts.value.entity.facts}</h2>
          {value.facts.items.length > 0 ? (
            <FactList facts={value.facts.items} about={id} />
          ) : (
            <p class="muted">{texts.value.entity.none}</p>
          )}
          <Notes entity={value.entity} />
        </article>
      )}
    </main>
  );
};
