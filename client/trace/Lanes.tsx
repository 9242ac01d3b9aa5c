import { asTitle, day, listed, texts } from '../i18n/index.ts';
import { Shape } from '../parts/Shape.tsx';
import { addressWith } from '../state/address.ts';
import { say } from '../state/language.ts';
import { entityInfo, labelNameOf, nameOf, relationInfo, relationLabel, term } from '../state/model.ts';
import { arrivalOf, curve, isLeftward, isObstructed, nameAt, row, xOf, yOf } from './geometry.ts';
import type { Arrow, Lane, Picture, Placed } from './picture.ts';

export interface LanesProps {
  drawn: Picture;
  /** The ids that the red thread runs through. */
  thread: ReadonlySet<string>;
  /** Each arrow as a sentence, by its id. */
  told: ReadonlyMap<string, string>;
}

/** The picture of a trace: a lane for each kind, a symbol for each node, an arrow for each relation. */
export const Lanes = ({ drawn, thread, told }: LanesProps) => (
  <figure class="lanes" style={{ '--lanes': drawn.lanes.length }}>
    <div class="lane-heads">
      {drawn.lanes.map((lane) => (
        <p key={lane.key}>{laneName(lane)}</p>
      ))}
    </div>
    <div class="lane-body" style={{ height: `${drawn.rows * row.height}px` }}>
      {drawn.lanes.map((lane) => (
        <span key={lane.key} class="lane" />
      ))}
      <Lines drawn={drawn} thread={thread} />
      {drawn.placed.map((placed) => (
        <NodeLink key={placed.node.id} drawn={drawn} placed={placed} isThread={thread.has(placed.node.id)} />
      ))}
      {drawn.arrows.map((arrow) => (
        <ArrowLink key={arrow.id} drawn={drawn} arrow={arrow} isThread={thread.has(arrow.id)} told={told} />
      ))}
    </div>
    <figcaption>{texts.value.trace.pictureHint}</figcaption>
  </figure>
);

/** What a lane holds: its kind; further on also by what it is reached; beside the paths what its relations are. */
export const laneName = ({ type, by, key }: Lane): string => {
  const reached = listed(by.map((each) => relationLabel({ type: each, properties: {} })));
  if (type === null)
    return key === 'letters' ? texts.value.trace.letters : texts.value.motions.columns.authors;
  const info = entityInfo(type);
  const kind = info ? say(info.label) : type;
  return reached ? texts.value.trace.lane(kind, reached.toLowerCase()) : kind;
};

/** Only the strokes: what they mean is said by the links over them. */
const Lines = ({ drawn, thread }: { drawn: Picture; thread: ReadonlySet<string> }) => (
  <svg
    class="trace-lines"
    viewBox={`0 0 100 ${drawn.rows * row.height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {[...drawn.arrows].sort(threadLast(thread)).map((arrow) => (
      <path
        key={arrow.id}
        class={`${relationInfo(arrow.type)?.line ?? 'solid'} ${thread.has(arrow.id) ? 'thread' : ''}`}
        d={curve(arrow, drawn)}
      />
    ))}
  </svg>
);

/** What it says of how things stand, else its name; and since when it no longer holds. */
const arrowLabel = (arrow: Arrow): string => {
  const { status, until } = arrow.properties;
  const name = typeof status === 'string' ? term('status', status) : relationLabel(arrow).toLowerCase();
  return typeof until === 'string' ? `${name} (${term('until')} ${day(until)})` : name;
};

/** The red thread lies over the other lines. */
const threadLast =
  (thread: ReadonlySet<string>) =>
  (a: Arrow, b: Arrow): number =>
    Number(thread.has(a.id)) - Number(thread.has(b.id));

interface NodeProps {
  drawn: Picture;
  placed: Placed;
  isThread: boolean;
}

const NodeLink = ({ drawn, placed, isThread }: NodeProps) => (
  <a
    class={isThread ? 'lane-node thread' : 'lane-node'}
    href={addressWith({ s: placed.node.id })}
    title={nameOf(placed.node)}
    style={{ left: `${xOf(placed, drawn)}%`, top: `${yOf(placed)}px` }}
  >
    <span class="halo">
      <Shape type={placed.node.type} size={32} />
    </span>
    <span class="lane-name">{asTitle(labelNameOf(placed.node))}</span>
  </a>
);

interface ArrowProps {
  drawn: Picture;
  arrow: Arrow;
  isThread: boolean;
  told: ReadonlyMap<string, string>;
}

/** The arrow's head where it arrives, and its name in the middle of it. */
const ArrowLink = ({ drawn, arrow, isThread, told }: ArrowProps) => {
  const { from, to } = arrow;
  const label = arrowLabel(arrow);
  const isStraight = from.row === to.row && !isObstructed(arrow, drawn);
  return (
    <>
      <span
        class={`arrow-head ${isLeftward(arrow) ? 'leftward' : ''} ${isThread ? 'thread' : ''}`}
        style={{ left: `${xOf(to, drawn)}%`, top: `${arrivalOf(arrow)}px` }}
        aria-hidden="true"
      />
      <a
        class={`arrow-name ${isThread ? 'thread' : ''} ${isStraight ? 'straight' : ''}`}
        href={addressWith({ s: arrow.id })}
        aria-label={`${label}: ${told.get(arrow.id)}`}
        style={nameAt(arrow, drawn)}
      >
        {label}
      </a>
    </>
  );
};
