import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EntityAnswer, TraceAnswer } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { captureTrace } from '../briefing/capture/captureTrace.ts';
import { ToBriefing } from '../briefing/capture/ToBriefing.tsx';
import { StarterLink } from '../briefing/StarterLink.tsx';
import { asTitle, texts } from '../i18n/index.ts';
import { nameParts } from '../motions/nameParts.ts';
import { Icon } from '../parts/Icon.tsx';
import { Failure } from '../parts/Message.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { PrintNote } from '../parts/PrintNote.tsx';
import { Properties } from '../parts/Properties.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { TypeLine } from '../parts/TypeLine.tsx';
import { useLoaded } from '../state/loaded.ts';
import { entityInfo, model, nameOf } from '../state/model.ts';
import { entityAddress } from '../state/sentence.ts';
import { useTitle } from '../state/useTitle.ts';
import { select, view } from '../state/view.ts';
import { LaneStack } from '../trace/LaneStack.tsx';
import { Lanes } from '../trace/Lanes.tsx';
import { picture } from '../trace/picture.ts';
import { Routes } from '../trace/Routes.tsx';
import { drawnPaths, threadOf } from '../trace/route.ts';
import { sentencesOf } from '../trace/sentences.ts';
import { TraceCourse } from '../trace/TraceCourse.tsx';
import { TracePanel } from '../trace/TracePanel.tsx';
import { TraceSentences } from '../trace/TraceSentences.tsx';

/** Where a motion or commitment went; for a regulation, which of them lead there. */
export const TraceView = ({ id }: { id: string }) => {
  const known = useLoaded(async () => {
    const [trace, entity] = await Promise.all([api.trace(id), api.entity(id)]);
    return { trace, entity };
  });
  useEffect(() => {
    window.addEventListener('keydown', release);
    return () => window.removeEventListener('keydown', release);
  }, []);
  const { value, error, stale } = known.value;
  useTitle(value ? nameOf(value.entity) : undefined);
  return (
    <main class="trace" id="content" aria-busy={stale}>
      <div class="trace-page">
        {error && <Failure failure={error} />}
        {!error && !value && <Skeleton lines={8} />}
        {value && <Trace trace={value.trace} entity={value.entity} />}
      </div>
      <aside class="panel" tabIndex={-1} aria-label={texts.value.entity.facts}>
        {value && <TracePanel trace={value.trace} />}
      </aside>
    </main>
  );
};

/** Escape lets go of what is selected, but in a box where it has a meaning of its own. */
const release = ({ key, target }: KeyboardEvent): void => {
  if (target instanceof HTMLInputElement) return;
  if (key === 'Escape' && view.value.selected !== null) select(null);
};

const Trace = ({ trace, entity }: { trace: TraceAnswer; entity: EntityAnswer }) => {
  const thread = threadOf(trace);
  const kinds = model.value?.entities.map(({ type }) => type) ?? [];
  const paths = [...drawnPaths(trace)];
  const lanes = { drawn: picture({ ...trace, paths }, kinds), thread, told: sentencesOf(trace) };
  return (
    <article>
      <PrintNote />
      <Head trace={trace} entity={entity}>
        {lanes.drawn.placed.length > 0 && (
          <ToBriefing capture={() => captureTrace(trace, lanes.drawn, thread)} />
        )}
      </Head>
      {trace.paths.length === 0 && <Nowhere type={trace.node.type} />}
      {lanes.drawn.arrows.length > 0 && (
        <section class="trace-part" aria-label={texts.value.trace.picture}>
          <Lanes {...lanes} />
          <LaneStack {...lanes} />
          {paths.length < trace.paths.length && (
            <p class="muted">{texts.value.trace.drawn(paths.length, trace.paths.length)}</p>
          )}
        </section>
      )}
      {!trace.complete && (
        <p class="caveat">
          <Icon name="note" size={15} /> {texts.value.trace.more}
        </p>
      )}
      <Routes trace={trace} />
      <TraceSentences trace={trace} thread={thread} />
      <TraceCourse trace={trace} />
    </article>
  );
};

/** What it is about stands above its name, where a letter says so. */
const Head = ({
  trace: { node, statuses, letters },
  entity,
  children,
}: {
  trace: TraceAnswer;
  entity: EntityAnswer;
  children: ComponentChildren;
}) => {
  const { subject } = entity.properties;
  const { brief, about: promise } = nameParts(node);
  const about = typeof subject === 'string' ? subject : promise;
  const papers = letters.filter(({ from }) => from.id === node.id).map(({ to }) => nameOf(to));
  const status = statuses[node.id];
  const info = entityInfo(node.type);
  return (
    <header class="page-head">
      <p class="eyebrow">{info?.trace === 'back' ? texts.value.trace.back : texts.value.trace.on}</p>
      <TypeLine node={node} />
      <h1>{asTitle(about || nameOf(node))}</h1>
      <p class="meta">
        {[...(about ? [brief] : []), ...papers].map((each) => `${each} · `)}
        <a href={entityAddress(node.id)}>{texts.value.entity.page}</a>
        {entity.url && (
          <>
            {' · '}
            <a href={entity.url} target="_blank" rel="noreferrer">
              {texts.value.entity.publicAddress} <Icon name="out" size={13} />
            </a>
          </>
        )}
      </p>
      <div class="head-line">
        {status && <StatusBadge status={status} />}
        <div class="actions">
          <PrintButton />
          {children}
          <StarterLink node={node} />
        </div>
      </div>
      <Properties entity={entity} without={['subject']} />
    </header>
  );
};

const Nowhere = ({ type }: { type: string }) => (
  <div class="nowhere">
    <h2>{texts.value.trace.nowhere}</h2>
    <p>{entityInfo(type)?.trace === 'on' ? texts.value.trace.nowhereOn : texts.value.trace.nowhereBack}</p>
  </div>
);
