import { boundsOfAll } from '../../../pictures/boundsOf.ts';
import { linePath } from '../../../pictures/linePath.ts';
import type { Box, Item, Line, Path, Point, Scene, Symbol as Sign, Words } from '../../../pictures/Scene.ts';
import { customGeometry, planeOf } from './customGeometry.ts';
import { emu, filled, named, preset, shape, stroked, type Told, transform } from './drawingXml.ts';
import { ringXml, siteTowards, symbolXml } from './symbolXml.ts';
import { type TextSetting, textXml } from './textXml.ts';

export interface TreeSetting extends TextSetting {
  /** What a node or relation is called, where it is known. */
  sayOf: (about: string) => string | undefined;
}

/** Everything of a scene as native shapes. A symbol is one group with its name; a line between two symbols is glued to both. */
export const treeOf = ({ items }: Scene, setting: TreeSetting): string => {
  const shown = items.filter(({ key }) => key !== 'paper');
  const isTitle = (item: Item): boolean => item.kind === 'words' && item.role === 'title';
  // The title comes first to who has the slide read out.
  const ordered = [...shown.filter(isTitle), ...shown.filter((item) => !isTitle(item))];
  const symbols = new Map<string, Sign>();
  for (const item of ordered) if (item.kind === 'symbol') symbols.set(item.key, item);
  const names = new Map<string, Words>();
  for (const item of ordered)
    if (
      item.kind === 'words' &&
      item.role === 'label' &&
      item.about &&
      symbols.has(item.about) &&
      !item.turned
    )
      names.set(item.about, item);
  const inGroups = new Set<Item>(names.values());
  let last = 1;
  const next = (): number => {
    last += 1;
    return last;
  };
  const ids = new Map([...symbols.keys()].map((key) => [key, { symbol: next(), ring: next() }]));
  return ordered
    .filter((item) => !inGroups.has(item))
    .map((item) =>
      item.kind === 'symbol'
        ? groupXml(
            item,
            names.get(item.key),
            ids.get(item.key) ?? { symbol: next(), ring: next() },
            next,
            setting,
          )
        : item.kind === 'line'
          ? lineXml(item, toldOf(item, next(), setting), symbols, ids)
          : plainXml(item, toldOf(item, next(), setting), setting),
    )
    .join('');
};

interface Ids {
  symbol: number;
  ring: number;
}

const toldOf = (item: Item, id: number, { sayOf }: TreeSetting): Told => {
  const description = item.about === undefined ? undefined : sayOf(item.about);
  const text =
    item.kind === 'words'
      ? item.lines
          .flat()
          .map((run) => run.text)
          .join(' ')
      : undefined;
  return {
    id,
    name: (text ?? description ?? `${item.kind} ${id}`).slice(0, 80),
    // Text is read out by itself.
    description: text === undefined ? description : '',
  };
};

const groupXml = (
  sign: Sign,
  name: Words | undefined,
  ids: Ids,
  next: () => number,
  setting: TreeSetting,
): string => {
  const told = toldOf(sign, ids.symbol, setting);
  if (!name && !sign.ring) return symbolXml(sign, told);
  const { left, top, right, bottom } = boundsOfAll([sign, ...(name ? [name] : [])]) ?? {
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
  };
  const frame = { x: left, y: top, width: right - left, height: bottom - top };
  const own = `<a:chOff x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:chExt cx="${emu(frame.width)}" cy="${emu(frame.height)}"/></a:xfrm>`;
  return [
    `<p:grpSp><p:nvGrpSpPr>${named({ ...told, id: next() })}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr>${transform(frame).replace('</a:xfrm>', own)}</p:grpSpPr>`,
    sign.ring ? ringXml(sign, { id: ids.ring, name: `${told.name} (ring)` }) : '',
    symbolXml(sign, told),
    name ? textXml(name, toldOf(name, next(), setting), setting) : '',
    '</p:grpSp>',
  ].join('');
};

const lineXml = (
  line: Line,
  told: Told,
  symbols: ReadonlyMap<string, Sign>,
  ids: ReadonlyMap<string, Ids>,
): string => {
  const [one, other] = (line.ends ?? []).map((key) => symbols.get(key));
  if (!one || !other) return line.bend ? curveXml(line, told) : connectorXml(line, line, told, '');
  // What is bent leaves by a site of its own, so that lines between the same two stay apart.
  const from = siteTowards(one, line.bend ? beyond(line.bend, line) : other);
  const to = siteTowards(other, line.bend ? beyond(line.bend, line) : one);
  const glue = `<a:stCxn id="${outermost(one, ids)}" idx="${from.site}"/><a:endCxn id="${outermost(other, ids)}" idx="${to.site}"/>`;
  return connectorXml(line, { from: from.at, to: to.at }, told, glue);
};

/** What a line ends at: the ring, where there is one. */
const outermost = ({ key, ring }: Sign, ids: ReadonlyMap<string, Ids>): number =>
  (ring ? ids.get(key)?.ring : ids.get(key)?.symbol) ?? 0;

const beyond = (bend: Point, { from, to }: Line): Point => ({
  x: bend.x * 2 - (from.x + to.x) / 2,
  y: bend.y * 2 - (from.y + to.y) / 2,
});

const connectorXml = (
  line: Line,
  { from, to }: Pick<Line, 'from' | 'to'>,
  told: Told,
  glue: string,
): string => {
  const frame = {
    ...{ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
    ...{ width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) },
    ...{ flipX: to.x < from.x, flipY: to.y < from.y },
  };
  return `<p:cxnSp><p:nvCxnSpPr>${named(told)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform(frame)}${preset('straightConnector1')}${stroked(line)}</p:spPr></p:cxnSp>`;
};

const curveXml = (line: Line, told: Told): string =>
  outlined(linePath(line), { x: 0, y: 0, scale: 1 }, told, false, stroked(line));

const plainXml = (item: Box | Path | Words, told: Told, setting: TreeSetting): string => {
  if (item.kind === 'words') return textXml(item, told, setting);
  const { fill, stroke, strokeWidth = 1, opacity } = item;
  const paint =
    filled(fill, opacity) + stroked(stroke ? { colour: stroke, width: strokeWidth, opacity } : undefined);
  if (item.kind === 'path') return outlined(item.d, item, told, fill !== undefined && fill !== 'none', paint);
  const { radius, width, height } = item;
  const round = Math.round(Math.min(0.5, (radius ?? 0) / Math.max(Math.min(width, height), 1)) * 100_000);
  const geometry = radius ? preset('roundRect', `<a:gd name="adj" fmla="val ${round}"/>`) : preset('rect');
  return shape(told, item, geometry, paint);
};

const outlined = (
  d: string,
  { x, y, scale }: Pick<Path, 'x' | 'y' | 'scale'>,
  told: Told,
  isFilled: boolean,
  paint: string,
): string => {
  const plane = planeOf(d);
  const frame = {
    ...{ x: x + plane.left * scale, y: y + plane.top * scale },
    ...{ width: plane.width * scale, height: plane.height * scale },
  };
  return shape(told, frame, customGeometry(d, plane, { isFilled }), paint);
};
