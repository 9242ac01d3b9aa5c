import { arrowHead, linePath } from './linePath.ts';
import { palette } from './palette.ts';
import type { Box, Item, Line, Path, Run, Scene, Symbol as Sign, Words } from './Scene.ts';
import { shapePaths } from './shapePaths.ts';
import { escaped } from './text/escaped.ts';
import { webAddress } from './webAddress.ts';

/** A scene as SVG, in fonts named "Inter" and "Source Serif 4"; whatever its texts hold is only text in it. */
export const svgOf = ({ width, height, items }: Scene, title = ''): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Arial, sans-serif" role="img">`,
    ...(title ? [`<title>${escaped(title)}</title>`] : []),
    ...items.map(drawn),
    '</svg>',
  ].join('\n');

const drawn = (item: Item): string => {
  const shape = shapeOf(item);
  return item.opacity === undefined ? shape : `<g opacity="${item.opacity}">${shape}</g>`;
};

const shapeOf = (item: Item): string => {
  switch (item.kind) {
    case 'symbol':
      return symbolShape(item);
    case 'line':
      return lineShape(item);
    case 'box':
      return boxShape(item);
    case 'path':
      return pathShape(item);
    default:
      return wordsShape(item);
  }
};

const symbolShape = ({ shape, x, y, size, fill, ring }: Sign): string => {
  const around = ring
    ? element('circle', {
        ...{ cx: x, cy: y, r: size / 2 + ring.gap, fill: palette.paper },
        ...{ stroke: ring.colour, 'stroke-width': ring.width },
      })
    : '';
  const d = shapePaths[shape] ?? shapePaths.ellipse;
  const place = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${size / 24})`;
  return around + element('path', { d, transform: place, fill });
};

const lineShape = (line: Line): string => {
  const { colour, width, dash, double, arrow } = line;
  const d = linePath(line);
  return [
    element('path', {
      ...{ d, fill: 'none', stroke: colour, 'stroke-width': double ? width * 2.6 : width },
      ...{ 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': 'round' },
    }),
    double ? element('path', { d, fill: 'none', stroke: palette.paper, 'stroke-width': width }) : '',
    arrow ? element('path', { d: arrowHead(line), fill: colour }) : '',
  ].join('');
};

const boxShape = ({ x, y, width, height, radius, fill = 'none', stroke, strokeWidth }: Box): string =>
  element('rect', { x, y, width, height, rx: radius, fill, stroke, 'stroke-width': strokeWidth });

const pathShape = ({ d, x, y, scale, fill = 'none', stroke, strokeWidth = 1 }: Path): string =>
  element('path', {
    ...{ d, transform: `translate(${round(x)} ${round(y)}) scale(${scale})`, fill, stroke },
    // In the scene's units whatever the scale; not every renderer knows strokes that do not scale.
    ...(stroke && {
      'stroke-width': strokeWidth / scale,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  });

const wordsShape = (words: Words): string => {
  const { x, y, lines, size, lineHeight, anchor, fill, serif, turned, ground, width } = words;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const behind = ground
    ? element('rect', {
        ...{ x: left - 2, y, width: width + 4, height: lines.length * lineHeight },
        ...{ fill: ground, opacity: 0.85 },
      })
    : '';
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${round(x)}" y="${round(baselineOf(words, index))}">${line.map(runSpan).join('')}</tspan>`,
  );
  const attributes = attributesOf({
    ...{ 'font-size': size, 'text-anchor': anchor, fill },
    ...(serif && { 'font-family': "'Source Serif 4', Georgia, serif" }),
  });
  const text = `${behind}<text xml:space="preserve"${attributes}>${spans.join('')}</text>`;
  return turned ? `<g transform="rotate(${turned} ${round(x)} ${round(y)})">${text}</g>` : text;
};

/** Where the letters of a line stand. */
export const baselineOf = (
  { y, size, lineHeight }: Pick<Words, 'y' | 'size' | 'lineHeight'>,
  line: number,
): number => y + lineHeight * line + (lineHeight - size) / 2 + size * 0.8;

const runSpan = ({ text, bold, italic, href }: Run): string => {
  const look = attributesOf({
    'font-weight': bold ? 600 : undefined,
    'font-style': italic ? 'italic' : undefined,
  });
  const span = look ? `<tspan${look}>${escaped(text)}</tspan>` : escaped(text);
  const address = webAddress(href);
  return address === undefined ? span : `<a href="${escaped(address)}">${span}</a>`;
};

type Attributes = Record<string, string | number | undefined>;

const element = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)}/>`;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value ?? '')}"`)
    .join('');

const round = (value: number): number => Math.round(value * 1000) / 1000;
