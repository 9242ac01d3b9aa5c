import type { Node, Step } from '../../api/contract.ts';
import { boundsOf } from '../boundsOf.ts';
import type { DrawingTools, Outline } from '../DrawingTools.ts';
import { collide } from '../layout/boxes.ts';
import type { Box } from '../layout/types.ts';
import { areas } from '../map/areas.ts';
import { moveItem } from '../moveItem.ts';
import type { LegendEntry, PictureKind, Room } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Item, Point, Words } from '../Scene.ts';
import { labelIn } from '../text/wording.ts';
import { type Mark, markItem, markLegend, markOf } from './marks.ts';
import { infoOf } from './nodes.ts';

/** Countries coloured by what they joined: by how much of it, and where it is one thing, with the sign of their part in it. */
export const map: PictureKind = {
  kind: 'map',
  draw: (step, room, tools) => {
    const parties = partiesOf(step, tools);
    return drawn(step, parties, fillOf(parties, tools), room, tools);
  },
  legend: (step, tools) => {
    const parties = partiesOf(step, tools);
    const fill = fillOf(parties, tools);
    const marks = parties.flatMap(({ mark }) => mark ?? []);
    const missing = parties.filter(({ node }) => outlineOf(node, step, tools) === undefined);
    return [
      ...(marks.length > 0 ? markLegend(marks, fill, tools) : [counted(fill, tools)]),
      ...(missing.length > 0 ? [notShown(missing, tools)] : []),
    ];
  },
};

/** The colour of who takes part. */
const fillOf = (parties: readonly Party[], tools: DrawingTools): string =>
  infoOf(parties[0]?.node.type ?? '', tools)?.colour.light ?? palette.ink;

interface Party {
  node: Node;
  /** How many things it joined, of those in the step. */
  count: number;
  /** Its part, where the step is about one thing. */
  mark: Mark | undefined;
}

/** Who is at the party's end of a relation and has a code, in the order of the step. */
const partiesOf = ({ facts }: Step, tools: DrawingTools): Party[] => {
  const told = facts.relations.flatMap((relation) => {
    const mark = markOf(relation, tools);
    if (!mark) return [];
    const [party, thing] =
      mark.party === 'from' ? [relation.from, relation.to] : [relation.to, relation.from];
    return [{ party, thing, mark }];
  });
  const isOne = new Set(told.map(({ thing }) => thing)).size === 1;
  const parties = facts.nodes.flatMap((node): Party[] => {
    const own = told.filter(({ party }) => party === node.id);
    if (own.length === 0 || codeOf(node) === undefined) return [];
    const count = new Set(own.filter(({ mark }) => mark.joins).map(({ thing }) => thing)).size;
    return isOne || count > 0 ? [{ node, count, mark: isOne ? own[0]?.mark : undefined }] : [];
  });
  // Who takes part in most is named first, and so nearest to where it lies.
  return parties.sort((a, b) => b.count - a.count);
};

const codeOf = ({ properties }: Node): string | undefined =>
  typeof properties?.code === 'string' ? properties.code : undefined;

const outlineOf = (node: Node, { view }: Step, { outlines }: DrawingTools): Outline | undefined =>
  outlines[view.area]?.find(({ code, middle }) => code !== undefined && code === codeOf(node) && middle);

const drawn = (
  step: Step,
  parties: readonly Party[],
  fill: string,
  room: Room,
  tools: DrawingTools,
): Item[] => {
  const area = areas[step.view.area];
  const thread = new Set(step.view.highlights);
  const most = Math.max(1, ...parties.map(({ count }) => count));
  const byCode = new Map(parties.map((party) => [codeOf(party.node), party]));
  const land = (tools.outlines[step.view.area] ?? []).map(({ code, path }, index): Item => {
    const party = code === undefined ? undefined : byCode.get(code);
    const isThread = party !== undefined && thread.has(party.node.id);
    return {
      ...{ kind: 'path', key: party?.node.id ?? `land ${code ?? index}`, d: path, x: 0, y: 0, scale: 1 },
      ...(party && { about: party.node.id }),
      fill: party && party.count > 0 ? shade(fill, party.count / most) : palette.wash,
      stroke: isThread ? palette.thread : '#ffffff',
      strokeWidth: isThread ? 3 : 0.8,
    };
  });
  const k = Math.min(room.width / area.width, room.height / area.height);
  const [x, y] = [(room.width - area.width * k) / 2, (room.height - area.height * k) / 2];
  // A marked outline lies over its neighbours.
  const ordered = [...land].sort((a, b) => Number(isMarked(a, thread)) - Number(isMarked(b, thread)));
  const placed = ordered.map((item) => moveItem(item, k, x, y));
  return [...placed, ...namesOf(step, parties, fill, { k, x, y }, tools)];
};

const isMarked = ({ about }: Item, thread: ReadonlySet<string>): boolean => thread.has(about ?? '');

/** Darker by the root of the share, so that few stand out from none where one has many. */
const shade = (colour: string, share: number): string => {
  const strength = 0.35 + 0.65 * Math.sqrt(share);
  const mixed = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(channel * strength + 255 * (1 - strength));
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

const size = 14;

/** Each party's name at its middle, or near it with a line to it where another name stands there. */
const namesOf = (
  step: Step,
  parties: readonly Party[],
  fill: string,
  { k, x, y }: { k: number; x: number; y: number },
  tools: DrawingTools,
): Item[] => {
  const taken: Box[] = [];
  return parties.flatMap(({ node, count, mark }): Item[] => {
    const middle = outlineOf(node, step, tools)?.middle;
    if (!middle) return [];
    const at = { x: middle[0] * k + x, y: middle[1] * k + y };
    const name = labelIn(tools.language, node);
    const text = mark ? name : `${name} ${count}`;
    const width = tools.measure(text, { size, bold: true });
    // The sign stands before the name, on the same ground.
    const indent = mark ? size * 1.3 : 0;
    const groundAt = (dx: number, dy: number): Item => ({
      ...{ kind: 'box', key: `${node.id} ground`, fill: '#ffffff', opacity: 0.88, radius: 3 },
      ...{ x: at.x + dx - (width + indent) / 2 - 3, y: at.y + dy - size * 0.65 },
      ...{ width: width + indent + 6, height: size * 1.3 },
    });
    const [dx, dy] = spots.find((spot) => isFree(groundAt(...spot), taken)) ?? [0, 0];
    const ground = groundAt(dx, dy);
    taken.push(...boxesOf([ground]));
    const words: Words = {
      ...{ kind: 'words', key: `${node.id} name`, about: node.id, role: 'label', anchor: 'middle' },
      ...{ x: at.x + dx + indent / 2, y: at.y + dy - size * 0.6, lines: [[{ text, bold: true }]] },
      ...{ size, lineHeight: size * 1.2, width, fill: palette.ink },
    };
    const sign = mark
      ? [markItem(`${node.id} sign`, mark, at.x + dx - width / 2, at.y + dy, size * 0.95, fill)]
      : [];
    const isAway = Math.hypot(dx, dy) > 20;
    const middleOfName = { x: at.x + dx, y: at.y + dy };
    return [...(isAway ? [leader(node.id, at, middleOfName)] : []), ground, ...sign, words];
  });
};

/** Where a name may stand from its country, the nearest first. */
const spots: readonly (readonly [number, number])[] = [0, 18, 34, 50, 68, 88].flatMap((reach) =>
  reach === 0
    ? [[0, 0] as const]
    : [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => {
        const angle = (turn * Math.PI) / 4 + Math.PI / 2;
        return [Math.round(Math.cos(angle) * reach * 1.5), Math.round(Math.sin(angle) * reach)] as const;
      }),
);

const isFree = (ground: Item, taken: readonly Box[]): boolean =>
  boxesOf([ground]).every((box) => taken.every((other) => !collide(box, other, 2)));

const boxesOf = (items: readonly Item[]): Box[] => items.flatMap((item) => boundsOf(item) ?? []);

const leader = (id: string, from: Point, to: Point): Item => ({
  ...{ kind: 'line', key: `${id} leader`, from, to, colour: palette.muted, width: 1 },
});

/** What the numbers are. */
const counted = (fill: string, { language }: DrawingTools): LegendEntry => ({
  key: 'counted',
  words: {
    nl: 'Hoe donkerder, hoe vaker het meedoet; het getal zegt aan hoeveel',
    en: 'The darker, the more often it takes part; the number says in how many',
  }[language],
  sample: (x, y) => [
    { kind: 'box', key: 'legend light', x: x - 10, y: y - 7, width: 10, height: 14, fill: shade(fill, 0.1) },
    { kind: 'box', key: 'legend dark', x, y: y - 7, width: 10, height: 14, fill },
  ],
});

/** Who is on no map of this area, in words. */
const notShown = (missing: readonly Party[], { language }: DrawingTools): LegendEntry => ({
  key: 'not shown',
  words: `${{ nl: 'Niet op deze kaart', en: 'Not on this map' }[language]}: ${missing
    .map(({ node }) => labelIn(language, node))
    .join(', ')}`,
  sample: () => [],
});
