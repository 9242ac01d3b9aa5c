import { pathSegments, type Segment } from '../../../pictures/pathSegments.ts';
import type { Point } from '../../../pictures/Scene.ts';

/** The part of a path's own plane that a shape's frame covers. */
export interface Plane {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An outline as a shape of its own that can be edited point by point, with sites for connectors around it. */
export const customGeometry = (
  d: string,
  plane: Plane,
  { isFilled, sites = [] }: { isFilled: boolean; sites?: readonly Point[] },
): string => {
  const to = ({ x, y }: Point): string =>
    `<a:pt x="${Math.round((x - plane.left) * fine)}" y="${Math.round((y - plane.top) * fine)}"/>`;
  const guides = sites.flatMap(({ x, y }, index) => [
    `<a:gd name="sx${index}" fmla="*/ ${Math.round(x * 1000)} w 1000"/>`,
    `<a:gd name="sy${index}" fmla="*/ ${Math.round(y * 1000)} h 1000"/>`,
  ]);
  const connections = sites.map(
    (_, index) => `<a:cxn ang="0"><a:pos x="sx${index}" y="sy${index}"/></a:cxn>`,
  );
  const size = `w="${Math.max(1, Math.round(plane.width * fine))}" h="${Math.max(1, Math.round(plane.height * fine))}"`;
  const drawn = pathSegments(d).map((segment) => segmentXml(segment, to));
  return [
    `<a:custGeom><a:avLst/><a:gdLst>${guides.join('')}</a:gdLst><a:ahLst/><a:cxnLst>${connections.join('')}</a:cxnLst>`,
    '<a:rect l="0" t="0" r="r" b="b"/>',
    `<a:pathLst><a:path ${size}${isFilled ? '' : ' fill="none"'}>${drawn.join('')}</a:path></a:pathLst></a:custGeom>`,
  ].join('');
};

/** The rectangle around an outline and the points that pull its curves. */
export const planeOf = (d: string): Plane => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of pathSegments(d))
    for (const { x, y } of points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return left > right
    ? { left: 0, top: 0, width: 1, height: 1 }
    : { left, top, width: right - left, height: bottom - top };
};

/** Parts of a unit of the path: DrawingML knows whole numbers only. */
const fine = 100;

const segmentXml = ({ kind, points }: Segment, to: (point: Point) => string): string => {
  if (kind === 'close') return '<a:close/>';
  const name = { move: 'moveTo', line: 'lnTo', curve: 'cubicBezTo' }[kind];
  return `<a:${name}>${points.map(to).join('')}</a:${name}>`;
};
