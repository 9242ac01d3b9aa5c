import { useEffect } from 'preact/hooks';
import type { Node, TraceAnswer } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { EntityPanel } from '../parts/EntityPanel.tsx';
import { Failure } from '../parts/Message.tsx';
import { RelationPanel } from '../parts/RelationPanel.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { TypeLine } from '../parts/TypeLine.tsx';
import { announce } from '../state/announce.ts';
import { useLoaded } from '../state/loaded.ts';
import { briefNameOf, entityInfo, nameOf } from '../state/model.ts';
import { traceAddress } from '../state/sentence.ts';
import { view } from '../state/view.ts';
import { factsOf } from './factsOf.ts';
import { chosenPath, endOf, nodeIn, pathsByEnd } from './route.ts';
import { sentencesOf } from './sentences.ts';

/** What is selected in the trace; where nothing is, the end of the chosen path and what else leads there. */
export const TracePanel = ({ trace }: { trace: TraceAnswer }) => {
  const { selected } = view.value;
  if (selected !== null) return <Selected key={selected} trace={trace} id={selected} />;
  const path = chosenPath(trace);
  const end = path && nodeIn(trace, endOf(path));
  if (end) return <EndPanel key={end.id} end={end} start={trace.node} />;
  return <p class="panel-body muted">{texts.value.trace.choose}</p>;
};

const Selected = ({ trace, id }: { trace: TraceAnswer; id: string }) => {
  const { origin, steps, letters } = factsOf(trace);
  const fact = [...origin, ...steps, ...letters].find((each) => each.id === id);
  const node = nodeIn(trace, id);
  const said = sentencesOf(trace).get(id) ?? (node && nameOf(node));
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  if (!fact) return <EntityPanel id={id} />;
  const { type, properties, from, to } = fact;
  return <RelationPanel relation={{ id, type, properties, from: from.id, to: to.id }} />;
};

const EndPanel = ({ end, start }: { end: Node; start: Node }) => {
  const other = useLoaded(() => api.trace(end.id));
  const { value, error } = other.value;
  const isBack = entityInfo(end.type)?.trace === 'back';
  return (
    <article class="panel-body" aria-busy={other.value.stale}>
      <header class="panel-head">
        <p class="muted">{isBack ? texts.value.trace.end : texts.value.trace.beginning}</p>
        <TypeLine node={end} />
        <h2>{nameOf(end)}</h2>
      </header>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={4} />}
      {value && (
        <Others
          title={isBack ? texts.value.trace.alsoBack : texts.value.trace.alsoOn}
          trace={value}
          without={start.id}
        />
      )}
      <section class="notes">
        <h2>{texts.value.trace.other}</h2>
        <a href={traceAddress(end.id)}>{isBack ? texts.value.trace.back : texts.value.trace.on}</a>
      </section>
    </article>
  );
};

/** The other ends of a trace, each with how it stands. */
const Others = ({ title, trace, without }: { title: string; trace: TraceAnswer; without: string }) => {
  const ends = pathsByEnd(trace)
    .flatMap((path) => nodeIn(trace, endOf(path)) ?? [])
    .filter(({ id }) => id !== without);
  if (ends.length === 0) return null;
  return (
    <section class="notes">
      <h2>{title}</h2>
      <ul class="ends">
        {ends.map((node) => (
          <li key={node.id}>
            <a href={traceAddress(node.id)}>{briefNameOf(node)}</a>{' '}
            <Standing status={trace.statuses[node.id]} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Standing = ({ status }: { status: string | undefined }) =>
  status === undefined ? null : <StatusBadge status={status} />;
