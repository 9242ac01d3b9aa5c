import type { Edge, Node } from '../../../server/api/contract.ts';
import { asLayoutNode, sizedNode, sizesFor } from '../../../server/pictures/arrange.ts';
import type { DrawingTools } from '../../../server/pictures/DrawingTools.ts';
import { collide, wholeBox } from '../../../server/pictures/layout/boxes.ts';
import { separate } from '../../../server/pictures/layout/separate.ts';
import { chooseSides } from '../../../server/pictures/layout/sides.ts';
import type { LayoutNode, Placed, Point } from '../../../server/pictures/layout/types.ts';
import { squeeze } from '../../../server/pictures/squeeze.ts';

/**
 * Where nodes of the canvas stand on a slide: as they lie to each other, as close as their larger names allow, so that
 * these can be read from the back of a room. In units of the picture.
 */
export const slidePlaces = (
  nodes: readonly Node[],
  relations: readonly Edge[],
  stands: ReadonlyMap<string, Point>,
  tools: DrawingTools,
): Record<string, Point> => {
  const standing = nodes.filter(({ id }) => stands.has(id));
  const [size = 16] = sizesFor(nodes.length);
  const sized = standing.map((node) => asLayoutNode(sizedNode(node, size, tools)));
  const at = (scale: number): Map<string, Placed> =>
    chooseSides(
      sized,
      relations,
      sized.map(({ id }) => ({ x: (stands.get(id)?.x ?? 0) * scale, y: (stands.get(id)?.y ?? 0) * scale })),
    );
  const placed = at(scales.find((scale) => isRoomy(sized, at(scale))) ?? size / nameOnCanvas);
  separate(sized, relations, placed);
  return Object.fromEntries(
    [...squeeze(sized, placed)].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
};

/** Of a name on the canvas, in pixels: where nothing closer is free, things stand as much further apart as names are larger. */
const nameOnCanvas = 13;

/** From close together to wide apart. */
const scales = Array.from({ length: 26 }, (_, n) => 0.35 * 1.07 ** n);

const margin = 8;

/** Whether so few cover each other that pushing them apart leaves the others where they are. */
const isRoomy = (nodes: readonly LayoutNode[], placed: ReadonlyMap<string, Placed>): boolean => {
  const boxes = nodes.flatMap((node) => {
    const place = placed.get(node.id);
    return place ? [wholeBox(node, place)] : [];
  });
  const covered = boxes.filter((box, index) =>
    boxes.some((other, at) => at !== index && collide(box, other, margin)),
  );
  return covered.length <= nodes.length / 5;
};
