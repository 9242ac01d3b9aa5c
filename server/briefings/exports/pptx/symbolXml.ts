import { palette } from '../../../pictures/palette.ts';
import type { Point, Symbol as Sign } from '../../../pictures/Scene.ts';
import { shapePaths } from '../../../pictures/shapePaths.ts';
import { customGeometry } from './customGeometry.ts';
import { filled, preset, shape, stroked, type Told } from './drawingXml.ts';

/** A symbol as a native shape; `ring` is drawn behind it. */
export const symbolXml = (sign: Sign, told: Told): string => {
  const { x, y, size, fill, opacity } = sign;
  const paint = filled(fill, opacity) + stroked(undefined);
  if (isDisc(sign)) {
    const side = size * disc;
    return shape(
      told,
      { x: x - side / 2, y: y - side / 2, width: side, height: side },
      preset('ellipse'),
      paint,
    );
  }
  const geometry = inSquare(shapePaths[sign.shape] ?? '');
  return shape(told, { x: x - size / 2, y: y - size / 2, width: size, height: size }, geometry, paint);
};

export const ringXml = ({ x, y, size, ring, opacity }: Sign, told: Told): string => {
  if (!ring) return '';
  const reach = size / 2 + ring.gap;
  return shape(
    told,
    { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    inSquare(circle),
    filled(palette.paper, opacity) + stroked({ colour: ring.colour, width: ring.width, opacity }),
  );
};

/** The whole square, of which the outline of a symbol leaves an edge. */
const circle = 'M12 0a12 12 0 1 1 0 24a12 12 0 1 1 0-24z';

/** An outline in its square of 24, with sites all around. */
const inSquare = (d: string): string =>
  customGeometry(
    d,
    { left: 0, top: 0, width: 24, height: 24 },
    { isFilled: true, sites: around.map((angle) => onCircle({ x: 0.5, y: 0.5 }, 0.5, angle)) },
  );

/** The site of a symbol, or of its ring, that lies most in the direction of a point: its number, and where it is. */
export const siteTowards = (sign: Sign, { x, y }: Point): { site: number; at: Point } => {
  const isOnDisc = isDisc(sign) && !sign.ring;
  const angles = isOnDisc ? aroundDisc : around;
  const angle = Math.atan2(y - sign.y, x - sign.x);
  const off = (other: number): number => 1 - Math.cos(other - angle);
  const best = angles.reduce(
    (least, each, index) => (off(each) < off(angles[least] ?? 0) ? index : least),
    0,
  );
  const reach = (isOnDisc ? disc : 1) * (sign.size / 2) + (sign.ring?.gap ?? 0);
  return { site: best, at: onCircle(sign, reach, angles[best] ?? 0) };
};

const isDisc = ({ shape: name }: Sign): boolean => name === 'ellipse' || shapePaths[name] === undefined;

/** The side of a disc in its square: 18 of 24. */
const disc = 0.75;

/** PowerPoint's ellipse has eight sites: from the top on, against the clock. */
const aroundDisc = Array.from({ length: 8 }, (_, index) => -Math.PI / 2 - (index * Math.PI) / 4);
/** Top, left, bottom and right come first: some programs take the first four for these whatever the shape says. */
const around = [-4, 8, 4, 0, -3, -2, -1, 1, 2, 3, 5, 6, 7, -7, -6, -5].map(
  (eighth) => (eighth * Math.PI) / 8,
);

const onCircle = ({ x, y }: Point, reach: number, angle: number): Point => ({
  x: x + Math.cos(angle) * reach,
  y: y + Math.sin(angle) * reach,
});
