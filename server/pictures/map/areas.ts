import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { StepView } from '../../api/contract.ts';

export type AreaName = StepView['area'];

/** A part of the world, and how it is drawn flat. */
export interface Area {
  width: number;
  height: number;
  projection: () => GeoProjection;
}

const europe = { width: 820, height: 640 };
const world = { width: 960, height: 480 };

/** Areas keep their size in both: a large country is not made larger. */
export const areas: Readonly<Record<AreaName, Area>> = {
  europe: {
    ...europe,
    projection: () =>
      geoAzimuthalEqualArea()
        .rotate([-14, -53])
        .scale(1010)
        .translate([europe.width * 0.46, europe.height * 0.5])
        .clipExtent([
          [0, 0],
          [europe.width, europe.height],
        ]),
  },
  world: {
    ...world,
    projection: () => geoEqualEarth().fitSize([world.width, world.height], { type: 'Sphere' }),
  },
};
