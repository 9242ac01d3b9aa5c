import { describe, expect, it } from 'vitest';
import { picture } from '../../../client/trace/picture.ts';
import type { Fact, Node, TraceAnswer } from '../../../server/api/contract.ts';

const kinds = ['Person', 'Regulation', 'InformationSystem', 'Motion', 'Commitment', 'Initiative', 'Document'];
const node = (id: string, type: string): Node => ({ id, type, name: id });

const motion = node('motion', 'Motion');
const promise = node('promise', 'Commitment');
const group = node('group', 'Initiative');
const law = node('law', 'Regulation');
const old = node('old', 'Regulation');
const person = node('person', 'Person');
const brief = node('brief', 'Document');

const step = (from: Node, type: string, to: Node, reversed = false) => ({
  ...{ relationId: `${from.id}|${type}|${to.id}`, type, from: from.id, to: to.id, reversed },
  properties: {},
  evidence: [],
});
const fact = (from: Node, type: string, to: Node): Fact => ({
  ...{ id: `${from.id}|${type}|${to.id}`, type, from, to, properties: {}, evidence: [], course: [] },
});
const trace = (more: Partial<TraceAnswer>): TraceAnswer => ({
  ...{
    node: motion,
    paths: [],
    nodes: [motion],
    origin: [],
    letters: [],
    statuses: {},
    closed: false,
    answers: [],
  },
  complete: true,
  ...more,
});
const laneKeys = (drawn: ReturnType<typeof picture>) => drawn.lanes.map(({ key }) => key);
const rowOf = (drawn: ReturnType<typeof picture>, id: string) =>
  drawn.placed.find((placed) => placed.node.id === id)?.row;

describe('the picture of a trace', () => {
  const onward = trace({
    nodes: [motion, group, law, old],
    paths: [
      { steps: [step(motion, 'CONCERNS', group), step(group, 'CONCERNS', law)] },
      { steps: [step(motion, 'CONCERNS', group), step(group, 'CONCERNS', law), step(law, 'REPLACES', old)] },
    ],
    origin: [fact(person, 'SUBMITTED', motion)],
    letters: [fact(brief, 'ADDRESSES', motion)],
  });

  it('has a lane for each kind, the author before and the letters behind the motion; an older act comes after', () => {
    const drawn = picture(onward, kinds);
    expect(laneKeys(drawn)).toEqual([
      'origin',
      'Motion 0',
      'letters',
      'Initiative 0',
      'Regulation 0',
      'Regulation 1',
    ]);
    expect(drawn.lanes.at(-1)?.by).toEqual(['REPLACES']);
  });

  it('lays the first path straight, and the letters below it', () => {
    const drawn = picture(onward, kinds);
    expect(['motion', 'group', 'law', 'old'].map((id) => rowOf(drawn, id))).toEqual([0, 0, 0, 0]);
    expect(rowOf(drawn, 'brief')).toBe(1);
    expect(drawn.rows).toBe(2);
  });

  it('draws each relation once, in its own direction', () => {
    const ids = picture(onward, kinds).arrows.map(({ from, to }) => `${from.node.id} ${to.node.id}`);
    expect(ids).toEqual(['person motion', 'brief motion', 'motion group', 'group law', 'law old']);
  });

  it('has the act at the right end when one looks back from it', () => {
    const back = (from: Node) => ({
      steps: [step(group, 'CONCERNS', law, true), step(from, 'CONCERNS', group, true)],
    });
    const drawn = picture(
      trace({ node: law, nodes: [law, group, motion, promise], paths: [back(promise), back(motion)] }),
      kinds,
    );
    expect(laneKeys(drawn)).toEqual(['Motion 0', 'Commitment 0', 'Initiative 0', 'Regulation 0']);
    expect(rowOf(drawn, 'law')).toBe(0);
  });

  it('of what leads nowhere shows itself and what stands beside it', () => {
    const drawn = picture(trace({ letters: [fact(brief, 'ADDRESSES', motion)] }), kinds);
    expect(laneKeys(drawn)).toEqual(['Motion 0', 'letters']);
    expect(rowOf(drawn, 'brief')).toBe(0);
  });
});
