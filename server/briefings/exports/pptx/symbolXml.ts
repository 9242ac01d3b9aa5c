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
  const geometry = customGeometry(
    shapePaths[sign.shape] ?? '',
    { left: 0, top: 0, width: 24, height: 24 },
    { isFilled: true, sites: around.map((angle) => onCircle({ x: 0.5, y: 0.5 }, 0.5, angle)) },
  );
  return shape(told, { x: x - size / 2, y: y - size / 2, width: size, height: size }, geometry, paint);
};

export const ringXml = ({ x, y, size, ring, opacity }: Sign, told: Told): string => {
  if (!ring) return '';
  const reach = size / 2 + ring.gap;
  return shape(
    told,
    { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    preset('ellipse'),
    filled(palette.paper, opacity) + stroked({ colour: ring.colour, width: ring.width, opacity }),
  );
};

/** The site of a symbol that lies most in the direction of a point: its number, and where it is. */
export const siteTowards = (sign: Sign, { x, y }: Point): { site: number; at: Point } => {
  const angles = isDisc(sign) ? aroundDisc : around;
  const angle = Math.atan2(y - sign.y, x - sign.x);
  const off = (other: number): number => 1 - Math.cos(other - angle);
  const best = angles.reduce(
    (least, each, index) => (off(each) < off(angles[least] ?? 0) ? index : least),
    0,
  );
  const reach = (isDisc(sign) ? disc : 1) * (sign.size / 2);
  return { site: best, at: onCircle(sign, reach, angles[best] ?? 0) };
};

const isDisc = ({ shape: name }: Sign): boolean => name === 'ellipse' || shapePaths[name] === undefined;

/** The side of a disc in its square: 18 of 24. */
const disc = 0.75;

/** PowerPoint's ellipse has eight sites: from the top on, against the clock. */
const aroundDisc = Array.from({ length: 8 }, (_, index) => -Math.PI / 2 - (index * Math.PI) / 4);
const around = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

const onCircle = ({ x, y }: Point, reach: number, angle: number): Point => ({
  x: x + Math.cos(angle) * reach,
  y: y + Math.sin(angle) * reach,
});
