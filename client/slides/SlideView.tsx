import { arrowHead, linePath } from '../../server/pictures/linePath.ts';
import { palette } from '../../server/pictures/palette.ts';
import type { Item, Line, Run, Scene, Words } from '../../server/pictures/Scene.ts';
import { shapePaths } from '../../server/pictures/shapePaths.ts';

export interface SlideViewProps {
  scene: Scene;
  /** The slide in words: it is one image to a screen reader. */
  label: string;
  /** The part that is in sight, in the scene's units; all of it without one. */
  part?: { x: number; y: number; width: number; height: number } | undefined;
  /** Makes items that are about something, and quotes, react. */
  onItem?: ((item: Item, event: MouseEvent) => void) | undefined;
}

/** A scene as SVG, as large as the element around it allows. */
export const SlideView = ({ scene, label, part, onItem }: SlideViewProps) => {
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...scene };
  return (
    <svg class="slide" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label}>
      {scene.items.map((item) => (
        <Drawn key={`${item.kind} ${item.key}`} item={item} onItem={onItem} />
      ))}
    </svg>
  );
};

type ItemProps<T = Item> = { item: T; onItem?: SlideViewProps['onItem'] };

const Drawn = ({ item, onItem }: ItemProps) => {
  const reacts = onItem && (item.about !== undefined || (item.kind === 'words' && item.quote !== undefined));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be pointed at also stands beside the slide as buttons and links
    <g
      opacity={item.opacity}
      data-about={item.about}
      data-kind={item.kind}
      class={reacts ? 'reacts' : undefined}
      onClick={reacts ? (event) => onItem(item, event) : undefined}
    >
      <Shape item={item} />
    </g>
  );
};

const Shape = ({ item }: { item: Item }) => {
  if (item.kind === 'line') return <LineShape line={item} />;
  if (item.kind === 'words') return <WordsShape words={item} />;
  if (item.kind === 'box')
    return (
      <rect
        {...{ x: item.x, y: item.y, width: item.width, height: item.height, rx: item.radius }}
        fill={item.fill ?? 'none'}
        stroke={item.stroke}
        stroke-width={item.strokeWidth}
      />
    );
  if (item.kind === 'path')
    return (
      <path
        d={item.d}
        transform={`translate(${item.x} ${item.y}) scale(${item.scale})`}
        fill={item.fill ?? 'none'}
        stroke={item.stroke}
        stroke-width={item.strokeWidth}
        stroke-linecap="round"
        stroke-linejoin="round"
        vector-effect={item.stroke ? 'non-scaling-stroke' : undefined}
      />
    );
  const { x, y, size, ring } = item;
  const d = shapePaths[item.shape] ?? shapePaths.ellipse;
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`;
  return (
    <>
      {ring && (
        <circle
          cx={x}
          cy={y}
          r={size / 2 + ring.gap}
          fill={palette.paper}
          stroke={ring.colour}
          stroke-width={ring.width}
        />
      )}
      <path d={d} transform={place} fill={item.fill} />
    </>
  );
};

const LineShape = ({ line }: { line: Line }) => (
  <>
    <path
      d={linePath(line)}
      fill="none"
      stroke={line.colour}
      stroke-width={line.double ? line.width * 2.6 : line.width}
      stroke-dasharray={line.dash?.join(' ')}
      stroke-linecap="round"
    />
    {line.double && <path d={linePath(line)} fill="none" stroke={palette.paper} stroke-width={line.width} />}
    {line.arrow && <path d={arrowHead(line)} fill={line.colour} />}
  </>
);

const WordsShape = ({ words }: { words: Words }) => {
  const { x, y, lines, size, lineHeight, anchor, fill, serif, turned, ground } = words;
  const left = { start: x, middle: x - words.width / 2, end: x - words.width }[anchor];
  return (
    <g transform={turned ? `rotate(${turned} ${x} ${y})` : undefined}>
      {ground && (
        <rect
          {...{ x: left - 2, y, width: words.width + 4, height: lines.length * lineHeight }}
          fill={ground}
          opacity={0.85}
        />
      )}
      <text class={serif ? 'serif' : undefined} font-size={size} text-anchor={anchor} fill={fill}>
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={y + lineHeight * index + (lineHeight - size) / 2 + size * 0.8}>
            {line.map((run, at) => (
              <RunSpan key={at} run={run} />
            ))}
          </tspan>
        ))}
      </text>
    </g>
  );
};

const RunSpan = ({ run }: { run: Run }) => {
  const span = (
    <tspan font-weight={run.bold ? 600 : undefined} font-style={run.italic ? 'italic' : undefined}>
      {run.text}
    </tspan>
  );
  return run.href ? (
    <a href={run.href} target={run.href.startsWith('/') ? undefined : '_blank'} rel="noreferrer">
      {span}
    </a>
  ) : (
    span
  );
};
