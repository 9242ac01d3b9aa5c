import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MatrixView } from '../../state/matrixView.ts';
import { areas } from './areas.ts';
import { codeOf } from './isoNumbers.ts';

/** A country on the map. */
export interface Outline {
  /** ISO 3166-1, where it has one. */
  code: string | undefined;
  path: string;
  /** Its middle, for a number; undefined where none of it is in sight. */
  middle: readonly [number, number] | undefined;
}

/** The outlines of all countries (Natural Earth, 1:50 million, public domain) in this part of the world. */
export const loadOutlines = async (area: MatrixView['area']): Promise<Outline[]> => {
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
