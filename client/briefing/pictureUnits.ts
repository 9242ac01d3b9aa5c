import type { Step } from '../../server/api/contract.ts';
import { sizesFor } from '../../server/pictures/arrange.ts';
import type { Point, Scene } from '../../server/pictures/Scene.ts';
import { isCentral } from '../state/model.ts';

/** How the units of a step's picture lie on its slide: a place `p` of the picture is at `p * k + (x, y)` there. */
export interface Units {
  k: number;
  x: number;
  y: number;
  /** Where each node that is seen stands, in units of the picture. */
  places: Record<string, Point>;
}

/**
 * Read back from the drawn slide. Where the author has not placed all that is drawn, the slide's own places become the
 * picture's, at the size of names that such a picture has.
 */
export const pictureUnits = (step: Step, scene: Scene): Units => {
  const symbols = scene.items.flatMap((item) =>
    item.kind === 'symbol' && item.about !== undefined ? [{ ...item, about: item.about }] : [],
  );
  const known = symbols.flatMap((symbol) => {
    const place = step.view.places[symbol.about];
    return place ? [{ symbol, place }] : [];
  });
  const fit = known.length === symbols.length ? fitOf(known) : null;
  const k = fit?.k ?? scaleOf(step, symbols);
  const [x, y] = [fit?.x ?? 0, fit?.y ?? 0];
  const places = Object.fromEntries(
    symbols.map((symbol) => [symbol.about, { x: (symbol.x - x) / k, y: (symbol.y - y) / k }]),
  );
  return { k, x, y, places };
};

type Known = { symbol: Point; place: Point };

/** From the two that stand farthest from the first: one point alone says nothing of the scale. */
const fitOf = (known: readonly Known[]): { k: number; x: number; y: number } | null => {
  const [first] = known;
  if (!first) return null;
  const reach = ({ place }: Known): number => Math.hypot(place.x - first.place.x, place.y - first.place.y);
  const far = known.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  if (reach(far) < 1) return null;
  const k = Math.hypot(far.symbol.x - first.symbol.x, far.symbol.y - first.symbol.y) / reach(far);
  return { k, x: first.symbol.x - first.place.x * k, y: first.symbol.y - first.place.y * k };
};

const scaleOf = (step: Step, symbols: readonly { about: string; size: number }[]): number => {
  const [symbol] = symbols;
  const type = step.facts.nodes.find(({ id }) => id === symbol?.about)?.type;
  const [size = 16] = sizesFor(step.facts.nodes.length);
  return symbol && type ? symbol.size / (size * (isCentral(type) ? 1.9 : 1.3)) : 1;
};
