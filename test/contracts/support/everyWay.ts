import { byCodeUnits } from '../../../server/claims/Claim.ts';
import type { Reader } from '../../../server/graph/Database.ts';
import { relationRow } from '../../../server/graph/findRelations.ts';
import { typeOf } from '../../../server/graph/toNode.ts';
import { type Chain, chainsFrom } from '../../../server/relations/chains.ts';

export type Walked = [relationId: string, reversed: boolean];

/** Every way of up to four relations from a node, in either direction, that a chain matches: by trying them all. */
export const everyWay = (relations: readonly Relation[], start: string): Walked[][] => {
  const chains = chainsFrom(typeOf(start));
  const ways = waysFrom(relations, start, 4).filter((way) => way.length > 0);
  const matched = ways.filter((way) => chains.some((chain) => matches(way, chain)));
  const answers = matched.filter((way) => {
    const isLastResort = chains.filter((chain) => matches(way, chain)).every(({ lastResort }) => lastResort);
    const leadsOn = matched.some(
      (other) => other.length > way.length && way.every((step, n) => step.id === other[n]?.id),
    );
    return !(isLastResort && leadsOn);
  });
  const key = (way: Way): string => JSON.stringify([start, ...way.map(({ id }) => id)]);
  return answers
    .sort((a, b) => a.length - b.length || byCodeUnits(key(a), key(b)))
    .map((way) => way.map(({ id, reversed }): Walked => [id, reversed]));
};

export type Relation = ReturnType<typeof relationRow.parse>;

/** Every relation but what people hold to be wrong. */
export const heldRelations = async (reader: Reader): Promise<Relation[]> =>
  relationRow
    .array()
    .parse(await reader.read('allRelations'))
    .filter(({ properties }) => properties.wrong === undefined);

type Way = readonly { id: string; type: string; far: string; near: string; reversed: boolean }[];

const waysFrom = (relations: readonly Relation[], start: string, length: number): Way[] => {
  let ways: Way[] = [[]];
  const all: Way[] = [];
  for (let n = 0; n < length; n += 1) {
    ways = ways.flatMap((way) => {
      const near = way.at(-1)?.far ?? start;
      const met = [start, ...way.map(({ far }) => far)];
      return relations.flatMap(({ id, type, from, to }): Way[] => [
        ...(from === near && !met.includes(to)
          ? [[...way, { id, type, near, far: to, reversed: false }]]
          : []),
        ...(to === near && !met.includes(from)
          ? [[...way, { id, type, near, far: from, reversed: true }]]
          : []),
      ]);
    });
    all.push(...ways);
  }
  return all;
};

const matches = (way: Way, { steps }: Chain): boolean =>
  way.length === steps.length &&
  steps.every((step, n) => {
    const walked = way[n];
    return (
      walked !== undefined &&
      step.types.includes(walked.type) &&
      step.reversed === walked.reversed &&
      step.from.includes(typeOf(walked.near)) &&
      step.to.includes(typeOf(walked.far))
    );
  });
