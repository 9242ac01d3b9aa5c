import type { Step } from '../../api/contract.ts';
import { arrange } from '../arrange.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import { fitInto } from '../fitInto.ts';
import type { PictureKind, Room } from '../PictureKind.ts';
import type { Item } from '../Scene.ts';
import { lineBetween, lineLegend } from './lines.ts';
import { nodeItems, nodeLegend } from './nodes.ts';

/** Nodes and the lines between them: where the author put them, the others where there is room. */
export const graph: PictureKind = {
  kind: 'graph',
  draw: (step, room, tools) => drawn(step, room, tools),
  legend: (step, tools) => [...nodeLegend(step.facts.nodes, tools), ...lineLegend(linesOf(step), tools)],
};

const drawn = (step: Step, room: Room, tools: DrawingTools): Item[] => {
  const arranged = arrange(step, room, tools);
  const thread = new Set(step.view.highlights);
  const at = new Map(arranged.map((each) => [each.node.id, { id: each.node.id, ...each }]));
  const turns = turnsOf(linesOf(step));
  const lines = linesOf(step).flatMap((relation) => {
    const [a, b] = [at.get(relation.from), at.get(relation.to)];
    const look = { isThread: thread.has(relation.id), turn: turns.get(relation.id) ?? 0 };
    return a && b ? [lineBetween(relation, a, b, look, tools)] : [];
  });
  const items = [
    ...lines.filter(({ about }) => !thread.has(about ?? '')),
    ...lines.filter(({ about }) => thread.has(about ?? '')),
    ...arranged.flatMap((each) => nodeItems({ ...each, isThread: thread.has(each.node.id) }, tools)),
  ];
  return fitInto(items, step.view.camera, room);
};

/** The relations whose ends are both in the picture. */
const linesOf = ({ facts }: Step): Step['facts']['relations'] => {
  const here = new Set(facts.nodes.map(({ id }) => id));
  return facts.relations.filter(({ from, to }) => here.has(from) && here.has(to));
};

/** How far lines between the same two nodes are bent: the first is straight, the others lie at its sides. */
const turnsOf = (relations: Step['facts']['relations']): Map<string, number> => {
  const seen = new Map<string, number>();
  return new Map(
    relations.map(({ id, from, to }) => {
      const pair = [from, to].sort().join(' ');
      const n = seen.get(pair) ?? 0;
      seen.set(pair, n + 1);
      const aside = Math.ceil(n / 2) * (n % 2 === 1 ? 1 : -1);
      return [id, from < to ? aside : -aside];
    }),
  );
};
