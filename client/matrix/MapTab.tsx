import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { Outline } from '../../server/pictures/DrawingTools.ts';
import { areas } from '../../server/pictures/map/areas.ts';
import { loadOutlines } from '../../server/pictures/map/outlines.ts';
import { listed, texts } from '../i18n/index.ts';
import { changeMatrix, type MatrixView, matrixAddress, matrixView } from '../state/matrixView.ts';
import { CountList } from './CountList.tsx';
import type { TabProps } from './Tab.ts';
import type { Table } from './Table.ts';
import { named } from './wording.ts';

/** Europe or the world, coloured by how much each country takes part; the same stands under it in words. */
export const MapTab = ({ table }: TabProps) => {
  const { matrix } = texts.value;
  const { area } = matrixView.value;
  const byCode = partiesByCode(table);
  const outlines = useOutlines();
  const shown = new Set(outlines.flatMap(({ code }) => code ?? []));
  const missing = [...byCode].filter(([code]) => !shown.has(code)).map(([, id]) => named(table, id));
  if (byCode.size === 0) return <p class="muted matrix-text">{matrix.onlyCountries}</p>;
  return (
    <div class="matrix-text">
      <nav class="tabs small" aria-label={matrix.map}>
        {(['europe', 'world'] as const).map((each) => (
          <a
            key={each}
            href={matrixAddress({ area: each })}
            aria-current={area === each ? 'page' : undefined}
          >
            {matrix.areas[each]}
          </a>
        ))}
      </nav>
      <p class="muted hint">{matrix.mapHint}</p>
      <MapPicture table={table} byCode={byCode} outlines={outlines} area={area} />
      {outlines.length > 0 && missing.length > 0 && (
        <p class="muted hint">{matrix.notOnMap(listed(missing))}</p>
      )}
      <h2>{matrix.asText}</h2>
      <CountList table={table} rows={[...byCode.values()]} />
    </div>
  );
};

/** The outlines of the area in the address, when they are here. */
const useOutlines = (): readonly Outline[] => {
  const area = useComputed(() => matrixView.value.area);
  const outlines = useSignal<readonly Outline[]>([]);
  useSignalEffect(() => {
    let current = true;
    void loadOutlines(area.value).then((loaded) => {
      if (current) outlines.value = loaded;
    });
    return () => {
      current = false;
    };
  });
  return outlines.value;
};

const partiesByCode = (table: Table): Map<string, string> =>
  new Map(
    table.rows.flatMap((id): [string, string][] => {
      const code = table.nodes.get(id)?.properties?.code;
      return typeof code === 'string' ? [[code, id]] : [];
    }),
  );

interface MapPictureProps {
  table: Table;
  byCode: ReadonlyMap<string, string>;
  outlines: readonly Outline[];
  area: MatrixView['area'];
}

const MapPicture = ({ table, byCode, outlines, area }: MapPictureProps) => {
  const { width, height } = areas[area];
  const most = Math.max(1, ...[...table.participation.values()].map((joined) => joined.size));
  const countries = outlines.map((outline) => {
    const party = byCode.get(outline.code ?? '');
    const count = party ? countOf(table, party) : 0;
    return { outline, party, count, share: shareOf(count, most) };
  });
  const { selected } = matrixView.value;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--ratio': `${width / height}` }}
      role="img"
      aria-label={texts.value.matrix.mapLabel(texts.value.matrix.areas[area])}
    >
      {countries.map(({ outline, party, count, share }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list under the map has the same as buttons
        <path
          key={outline.path}
          d={outline.path}
          class={count > 0 ? 'country joins' : party ? 'country named' : 'country'}
          data-selected={party !== undefined && party === selected}
          style={{ '--share': `${share}%` }}
          onClick={() => party && changeMatrix({ selected: party })}
        >
          {party && <title>{`${named(table, party)}: ${count}`}</title>}
        </path>
      ))}
      {area === 'europe' &&
        countries.map(
          ({ outline: { middle, path }, count, share }) =>
            middle &&
            count > 0 && (
              <text key={path} x={middle[0]} y={middle[1]} class={share > 60 ? 'on-dark' : undefined}>
                {count}
              </text>
            ),
        )}
    </svg>
  );
};

/** How dark, in percent; by the root, so that few stand out from none where one has many. */
const shareOf = (count: number, most: number): number => Math.round(100 * Math.sqrt(count / most));

const countOf = (table: Table, party: string): number => table.participation.get(party)?.size ?? 0;
