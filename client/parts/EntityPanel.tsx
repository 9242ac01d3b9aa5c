import type { EntityAnswer, Facts } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { StarterLink } from '../briefing/StarterLink.tsx';
import { asTitle, day, texts } from '../i18n/index.ts';
import { address } from '../state/address.ts';
import { nodes } from '../state/graph.ts';
import { say } from '../state/language.ts';
import { type Loaded, useLoaded } from '../state/loaded.ts';
import { entityInfo, nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { entityAddress, letterAddress, traceAddress } from '../state/sentence.ts';
import { expand, focusOn } from '../state/view.ts';
import { CloseButton } from './CloseButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FactList } from './FactList.tsx';
import { FollowLink } from './FollowLink.tsx';
import { Icon } from './Icon.tsx';
import { Failure } from './Message.tsx';
import { Properties } from './Properties.tsx';
import { Skeleton } from './Skeleton.tsx';
import { TypeLine } from './TypeLine.tsx';

export interface Known {
  entity: EntityAnswer;
  facts: Facts;
}

export const loadKnown = async (id: string): Promise<Known> => {
  const [entity, facts] = await Promise.all([api.entity(id), api.facts(id)]);
  return { entity, facts };
};

/** The selected node: what it is, and its facts as sentences. */
export const EntityPanel = ({ id }: { id: string }) => {
  const known = useLoaded(() => loadKnown(id));
  const drawn = nodes.value.get(id) ?? known.value.value?.entity;
  return (
    <article class="panel-body" aria-busy={known.value.stale} data-selected={id}>
      <header class="panel-head">
        {drawn && <TypeLine node={drawn} />}
        {drawn && <h1>{nameOf(drawn)}</h1>}
        <CloseButton />
      </header>
      <PanelContent id={id} known={known.value} />
    </article>
  );
};

const PanelContent = ({ id, known: { value, error } }: { id: string; known: Loaded<Known> }) => {
  if (error) return <Failure failure={error} />;
  if (!value) return <Skeleton lines={7} />;
  const { entity, facts } = value;
  return (
    <>
      <MetaLine entity={entity} />
      <div class="actions">
        <button type="button" class="button" onClick={() => expand(id)}>
          {texts.value.entity.expand}
        </button>
        <button type="button" class="button" onClick={() => focusOn(id)}>
          {texts.value.entity.focus}
        </button>
        <StarterLink node={entity} />
      </div>
      <Properties entity={entity} />
      <h2 class="unseen">{texts.value.entity.facts}</h2>
      {facts.items.length > 0 ? (
        <FactList facts={facts.items} about={id} />
      ) : (
        <p class="muted">{texts.value.entity.none}</p>
      )}
      <Notes entity={entity} />
      <ExportMenu entity={entity} facts={facts.items} />
    </>
  );
};

export const MetaLine = ({ entity }: { entity: EntityAnswer }) => {
  const { documents, url } = entity;
  const newest = documents[0];
  return (
    <p class="meta">
      {newest && texts.value.entity.letters(documents.length, day(newest.date))}
      {address.value.path !== entityAddress(entity.id) && (
        <>
          {' · '}
          <a href={entityAddress(entity.id)}>{texts.value.entity.page}</a>
        </>
      )}
      <TraceLink node={entity} />
      {' · '}
      <FollowLink node={entity} />
      {url && (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer">
            {texts.value.entity.publicAddress} <Icon name="out" size={13} />
          </a>
        </>
      )}
    </p>
  );
};

/** To where it went, or what led to it, for what has a trace. */
const TraceLink = ({ node: { id, type } }: { node: Pick<EntityAnswer, 'id' | 'type'> }) => {
  const way = entityInfo(type)?.trace;
  if (way === undefined || address.value.path === traceAddress(id)) return null;
  return (
    <>
      {' · '}
      <a href={traceAddress(id)}>{texts.value.trace[way]}</a>
    </>
  );
};

/** Warnings that bear on it, and the letters that name it. */
export const Notes = ({ entity }: { entity: EntityAnswer }) => {
  const warnings = entity.documents.flatMap((document) => document.warnings);
  return (
    <>
      {warnings.length > 0 && (
        <section class="notes">
          <h2>{texts.value.entity.warnings}</h2>
          {warnings.map((warning) => (
            <p key={`${warning.code}${warning.start}${warning.message.nl}`}>{say(warning.message)}</p>
          ))}
        </section>
      )}
      {entity.candidates.length > 0 && (
        <section class="notes">
          <h2>{texts.value.entity.candidates}</h2>
          <p class="muted">{texts.value.entity.candidatesHint}</p>
          <ul>
            {entity.candidates.map((candidate) => (
              <li key={candidate.id}>
                <a href={nodeAddress(candidate.id)}>{nameOf(candidate)}</a>
                {candidate.documents.map(({ title, date }) => `, ${asTitle(title)}, ${day(date)}`).join(';')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {entity.documents.length > 0 && (
        <section class="notes">
          <h2>{texts.value.entity.mentioned}</h2>
          <ul>
            {entity.documents.map((document) => (
              <li key={document.id}>
                <a href={letterAddress(document.id)}>{asTitle(document.title)}</a>, {day(document.date)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
