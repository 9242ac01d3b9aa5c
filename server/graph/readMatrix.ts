import { z } from 'zod';
import type { MatrixAnswer, MatrixCell, MatrixQuery } from '../api/contract.ts';
import { byCodeUnits, type RelationClaim } from '../claims/Claim.ts';
import { type Standing, type StatedRelation, standingOf } from '../claims/standingOf.ts';
import { relationTypes } from '../relations/index.ts';
import type { Reader } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { relationRow } from './findRelations.ts';
import { groupBy } from './groupBy.ts';
import { type Letter, lettersAsked } from './lettersAsked.ts';
import { listDocuments } from './listDocuments.ts';
import { readSourceLines, type SourceLine } from './sourceLines.ts';
import { toNode, typeOf } from './toNode.ts';
import { wholeRelations } from './wholeRelations.ts';

/** Who joined what, one cell a pair: what stands after the latest of the letters that are asked for. */
export const readMatrix = async (reader: Reader, query: MatrixQuery): Promise<MatrixAnswer> => {
  const letters = lettersAsked((await listDocuments(reader)).items, query);
  const pairs = groupBy(await readParts(reader, letters, query.type?.split(',')), ({ row, column }) =>
    JSON.stringify([row, column]),
  );
  const standing = [...pairs.values()].flatMap((parts) => {
    const [first] = parts;
    const stands = standingOf(parts);
    return first && stands ? [{ row: first.row, column: first.column, ...stands }] : [];
  });
  const line = query.quotes ? await sourceLinesOf(reader, standing) : undefined;
  const cells = standing.map((each) => cellOf(each, line)).sort(byPair);
  const rows = sorted(cells.map(({ row }) => row));
  const columns = sorted(cells.map(({ column }) => column));
  const nodes = (await nodesOf(reader, [...rows, ...columns])).map(({ properties }) => toNode(properties));
  return { rows, columns, cells, nodes, basis: basisOf(letters) };
};

/** The relations that tell of a part, and of each which end is the party. */
const parts = relationTypes.flatMap(({ type, from, to, part }) =>
  part ? [{ type, party: part.party, together: part.party === 'from' ? to : from }] : [],
);
const partyEnds = new Map(parts.map(({ type, party }) => [type, party]));
const togetherTypes = sorted(parts.flatMap(({ together }) => together));

interface PartOfPair extends StatedRelation {
  row: string;
  column: string;
}

/** Every relation that tells of a part, with what the letters asked for say of it; of rows of these types only. */
const readParts = async (
  reader: Reader,
  letters: readonly Letter[],
  rowTypes: readonly string[] | undefined,
): Promise<PartOfPair[]> => {
  const asked = new Set(letters.map(({ id }) => id));
  const fill = { types: parts.map(({ type }) => type) };
  const answers = await Promise.all(
    togetherTypes.map((label) => reader.read('listParts', {}, { ...fill, labels: [label] })),
  );
  return (await wholeRelations(reader, z.array(relationRow).parse(answers.flat())))
    .map((relation): PartOfPair => {
      const [row, column] =
        partyEnds.get(relation.type) === 'from' ? [relation.from, relation.to] : [relation.to, relation.from];
      const { id, type, claims } = relation;
      return { id, type, row, column, claims: claims.filter(({ document }) => asked.has(document)) };
    })
    .filter(({ row }) => rowTypes === undefined || rowTypes.includes(typeOf(row)));
};

type StandingPair = Standing & { row: string; column: string };

const cellOf = (standing: StandingPair, line: SourceLine | undefined): MatrixCell => {
  const { row, column, type, id, properties, claims, course } = standing;
  return {
    row,
    column,
    type,
    role: textOf(properties.role),
    status: textOf(properties.status),
    relationId: id,
    date: textOf(properties.date) ?? claims[0]?.date ?? null,
    documents: [...new Set(course.map(({ document }) => document))],
    ...(line ? { quotes: quotesOf(claims, line) } : {}),
  };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const quotesOf = (claims: readonly RelationClaim[], line: SourceLine) =>
  claims.flatMap(({ document, evidence }) => evidence.map((quote) => line(document, quote)));

const sourceLinesOf = (reader: Reader, standing: readonly Standing[]): Promise<SourceLine> =>
  readSourceLines(
    reader,
    standing.flatMap(({ claims }) => claims.map(({ document }) => document)),
  );

const basisOf = (letters: readonly Letter[]): MatrixAnswer['basis'] => {
  const days = letters.flatMap(({ date }) => date ?? []).sort(byCodeUnits);
  return { letters: letters.length, first: days[0] ?? null, last: days.at(-1) ?? null };
};

const byPair = (a: MatrixCell, b: MatrixCell): number =>
  byCodeUnits(a.row, b.row) || byCodeUnits(a.column, b.column);

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(byCodeUnits);
}
