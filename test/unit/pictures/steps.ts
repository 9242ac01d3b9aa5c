import type { Node, Step, StepView } from '../../../server/api/contract.ts';
import { stepView } from '../../../server/api/contract.ts';
import { pageModel } from '../../../server/api/model.ts';
import { boundsOf } from '../../../server/pictures/boundsOf.ts';
import type { DrawingTools } from '../../../server/pictures/DrawingTools.ts';
import type { Box } from '../../../server/pictures/layout/types.ts';
import type { Item, Measure, Scene } from '../../../server/pictures/Scene.ts';

/** As wide as a usual font: capitals wider, narrow letters narrower. */
export const measure: Measure = (text, { size, bold }) =>
  [...text].reduce(
    (sum, letter) => sum + (/[A-ZM@W]/.test(letter) ? 0.68 : /[iljt.,' ]/.test(letter) ? 0.3 : 0.56),
    0,
  ) *
  size *
  (bold ? 1.06 : 1);

const square = (x: number, y: number, size: number): string => `M${x} ${y}h${size}v${size}h${-size}z`;
const countries = ['NL', 'DE', 'DK', 'AT', 'GR', 'LV', 'FR', 'IT', 'SE', 'PL', 'CZ', 'EE'];

export const tools: DrawingTools = {
  model: pageModel,
  language: 'nl',
  measure,
  outlines: {
    europe: countries.map((code, index) => {
      const [x, y] = [100 + (index % 4) * 150, 80 + Math.floor(index / 4) * 180];
      return { code, path: square(x, y, 90), middle: [x + 45, y + 45] as const };
    }),
  },
};

export const country = (code: string, name = code): Node => ({
  ...{ id: `country:${code}`, type: 'Country', name, properties: { code } },
});
export const initiative = (id: string, name: string): Node => ({
  id: `initiative:${id}`,
  type: 'Initiative',
  name,
});

export const relation = (from: Node, type: string, to: Node, properties = {}) => ({
  ...{ id: `${from.id}|${type}|${to.id}`, type, from: from.id, to: to.id, properties },
  sentence: { nl: `${from.name} en ${to.name}.`, en: `${from.name} and ${to.name}.` },
});

const taken = '2026-11-27T10:00:00.000Z';
const letters = [{ id: 'document:a', title: 'Verslag van de Raad', date: '2026-06-04', url: null }];

export const quote = (words: string, relations: string[] = []) => ({
  ...{ documentId: 'document:a', start: 0, end: words.length, quote: words, title: 'Verslag van de Raad' },
  ...{ date: '2026-06-04', section: null, url: null, relations },
});

export const stepOf = (
  view: Partial<StepView>,
  nodes: readonly Node[],
  relations: readonly ReturnType<typeof relation>[],
  more: Partial<Step> = {},
): Step => ({
  ...{ id: 'step', title: 'Een stap', text: '', notes: '', evidence: [], news: [] },
  view: { ...stepView.parse({}), ...view },
  facts: { nodes: [...nodes], relations: [...relations], letters, taken },
  ...more,
});

const names = ['Nederland', 'Duitsland', 'Denemarken', 'Oostenrijk', 'Griekenland', 'Letland', 'Frankrijk'];
export const group = initiative('kopgroep', 'Kopgroep operationaliseren terugkeerhubs');
export const parties = names.map((name, index) => country(countries[index] ?? 'NL', name));

/** Seven countries around one group, one of which will not join. */
export const around = (view: Partial<StepView> = {}, more: Partial<Step> = {}): Step =>
  stepOf(
    view,
    [group, ...parties],
    parties.map((party, index) =>
      index === 6
        ? relation(party, 'DECLINED', group, { status: 'refused' })
        : relation(party, 'JOINED', group, { role: index === 0 ? 'initiator' : 'participant' }),
    ),
    more,
  );

/** Twenty countries and nine things with long names. */
export const wide = (): Step => {
  const rows = countries.map((code) => country(code, `Land ${code} aan de buitengrens`));
  const columns = Array.from({ length: 9 }, (_, n) =>
    initiative(`i${n}`, `Gezamenlijke brief over restrictieve toepassing van het visumbeleid ${n}`),
  );
  const relations = rows.flatMap((row, r) =>
    columns
      .filter((_, c) => (r * 7 + c * 3) % 4 === 0)
      .map((column) => relation(row, 'JOINED', column, { role: 'signatory' })),
  );
  return stepOf(
    {
      kind: 'matrix',
      rows: rows.map(({ id }) => id),
      columns: columns.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
    },
    [...rows, ...columns],
    relations,
  );
};

/** Motion, group, act, older act, in a row; and who asked for it. */
export const way = (): Step => {
  const person = { id: 'person:x', type: 'Person', name: 'Van der Zeggenswaard' };
  const motion = { id: 'motion:1', type: 'Motion', name: 'Motie over terugkeer' };
  const law = { id: 'regulation:a', type: 'Regulation', name: 'Terugkeerverordening' };
  const old = { id: 'regulation:b', type: 'Regulation', name: 'Terugkeerrichtlijn' };
  return stepOf(
    { kind: 'trace', highlights: [`${motion.id}|CONCERNS|${group.id}`] },
    [person, motion, group, law, old],
    [
      relation(person, 'SUBMITTED', motion),
      relation(motion, 'CONCERNS', group),
      relation(group, 'CONCERNS', law),
      relation(law, 'REPLACES', old),
    ],
  );
};

export const wordsOf = ({ items }: Pick<Scene, 'items'>): string =>
  items
    .flatMap((item) =>
      item.kind === 'words' ? item.lines.map((line) => line.map(({ text }) => text).join('')) : [],
    )
    .join(' ');

/** The rectangle of words, those that are turned too. */
export const cornersOf = (item: Item): { x: number; y: number }[] => {
  const box = boundsOf(item);
  if (!box) return [];
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  if (item.kind !== 'words' || !item.turned) return corners;
  const angle = (item.turned * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return corners.map(({ x, y }) => ({
    x: item.x + (x - item.x) * cos - (y - item.y) * sin,
    y: item.y + (x - item.x) * sin + (y - item.y) * cos,
  }));
};

/** Whether two convex shapes share more than an edge (separating axes). */
export const overlap = (a: Item, b: Item): boolean => {
  const [one, other] = [cornersOf(a), cornersOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  return [one, other].every((shape) =>
    shape.every((corner, index) => {
      const next = shape[(index + 1) % shape.length] ?? corner;
      const axis = { x: next.y - corner.y, y: corner.x - next.x };
      const length = Math.hypot(axis.x, axis.y) || 1;
      const along = ({ x, y }: { x: number; y: number }): number => (x * axis.x + y * axis.y) / length;
      const [least, most] = [Math.min(...one.map(along)), Math.max(...one.map(along))];
      const [from, to] = [Math.min(...other.map(along)), Math.max(...other.map(along))];
      return Math.min(most, to) - Math.max(least, from) > 1;
    }),
  );
};

export type { Box };
