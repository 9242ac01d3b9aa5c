import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Outline } from '../DrawingTools.ts';
import { type AreaName, areas } from './areas.ts';
import { codeOf } from './isoNumbers.ts';

/** The outlines of all countries (Natural Earth, 1:50 million, public domain) in this part of the world. */
export const loadOutlines = async (area: AreaName): Promise<Outline[]> => {
  // Large, and only for who looks at a map.
  const { default: atlas } = await import('world-atlas/countries-50m.json');
  const path = geoPath(areas[area].projection()).digits(1);
  const { features } = feature(atlas, atlas.objects.countries);
  return features.flatMap((country) => {
    const drawn = path(country);
    if (!drawn) return [];
    const [x, y] = path.centroid(country);
    return [
      {
        code: codeOf(country.id, country.properties.name),
        path: drawn,
        middle: Number.isFinite(x) && Number.isFinite(y) ? ([x, y] as const) : undefined,
      },
    ];
  });
};
