import { asTitle, day, listed, texts } from '../i18n/index.ts';
import { Shape } from '../parts/Shape.tsx';
import { addressWith } from '../state/address.ts';
import { say } from '../state/language.ts';
import { entityInfo, labelNameOf, nameOf, relationInfo, relationLabel, term } from '../state/model.ts';
import type { Arrow, Lane, Picture, Placed } from './picture.ts';

/** The height of a row, where in it a symbol has its middle, and how far from there lines pass; in pixels. */
const row = { height: 122, middle: 38, above: 30, beside: 12 };

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

const xOf = ({ lane }: Placed, { lanes }: Picture): number => ((lane + 0.5) / lanes.length) * 100;
const yOf = (placed: Placed): number => placed.row * row.height + row.middle;

/** Only the strokes: what they mean is said by the links over them. */
const Lines = ({ drawn, thread }: { drawn: Picture; thread: ReadonlySet<string> }) => (
  <svg
    class="lines"
    viewBox={`0 0 100 ${drawn.rows * row.height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {drawn.arrows.map((arrow) => (
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

const isLeftward = ({ from, to }: Arrow): boolean => to.lane < from.lane;

/** The height at which it arrives: against the stream a little lower, beside what leaves there. */
const arrivalOf = (arrow: Arrow): number => yOf(arrow.to) + (isLeftward(arrow) ? row.beside : 0);

/** From one to the other; where something stands in between, over it through the room above its row. */
const curve = (arrow: Arrow, drawn: Picture): string => {
  const { from, to } = arrow;
  const [x1, x2, y1, y2] = [xOf(from, drawn), xOf(to, drawn), yOf(from), arrivalOf(arrow)];
  if (!isObstructed(arrow, drawn)) return `M${x1} ${y1}${bend(x1, y1, x2, y2)}`;
  const half = (50 / drawn.lanes.length) * Math.sign(x2 - x1);
  const above = y1 - row.above;
  const [leaves, arrives] = [x1 + half, x2 - half];
  return `M${x1} ${y1}${bend(x1, y1, leaves, above)}L${arrives} ${above}${bend(arrives, above, x2, y2)}`;
};

const bend = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

const isObstructed = ({ from, to }: Arrow, { placed }: Picture): boolean =>
  placed.some(({ lane, row: at }) => isBetween(lane, from.lane, to.lane) && isWithin(at, from.row, to.row));

const isBetween = (n: number, a: number, b: number): boolean => n > Math.min(a, b) && n < Math.max(a, b);
const isWithin = (n: number, a: number, b: number): boolean => n >= Math.min(a, b) && n <= Math.max(a, b);

/** Where an arrow's name stands: in its middle, or where it leaves for the room above a row. */
const nameAt = (arrow: Arrow, drawn: Picture): { left: string; top: string } => {
  const { from, to } = arrow;
  const [x1, x2, y1, y2] = [xOf(from, drawn), xOf(to, drawn), yOf(from), yOf(to)];
  if (!isObstructed(arrow, drawn)) return { left: `${(x1 + x2) / 2}%`, top: `${(y1 + y2) / 2}px` };
  const half = (50 / drawn.lanes.length) * Math.sign(x2 - x1);
  return { left: `${x1 + half}%`, top: `${y1 - row.above}px` };
};

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
        aria-label={told.get(arrow.id)}
        style={nameAt(arrow, drawn)}
      >
        {label}
      </a>
    </>
  );
};
