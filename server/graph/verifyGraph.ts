import { z } from 'zod';
import type { Finding } from '../api/contract.ts';
import type { Dated } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { faultsOf } from '../claims/faultsOf.ts';
import { type ExpectedGraph, foldGraph } from '../claims/foldGraph.ts';
import { type Decided, decisionsOf, pinnedIds } from '../claims/identity/Decided.ts';
import type { Local } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { type Mark, marksOf } from '../claims/identity/Mark.ts';
import { labelsOf } from '../claims/kinds.ts';
import { areSheavesRight } from '../claims/sheaves/areSheavesRight.ts';
import { type ClaimKind, nodeClaims, relationClaims } from '../claims/sheaves/ClaimKind.ts';
import { saidIn } from '../claims/sheaves/Said.ts';
import { type Bilingual, type GraphDocument, properties } from '../model.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { relationRow } from './findRelations.ts';
import { groupBy } from './groupBy.ts';
import { allLocals } from './locals.ts';
import { allMarks } from './marks.ts';
import { parseSheaves, sheafRow } from './sheaves.ts';
import { readSources } from './source.ts';
import { holderOf, readRelation, storedNode, storedRelation } from './stored.ts';

/**
 * Holds the graph against its rules: every letter is true to the model, every relation has evidence that quotes its
 * letter, nothing is missing or left over, and every fold is what the claims of all letters give.
 */
export const verifyGraph = async (reader: Reader): Promise<Finding[]> => {
  const sources = await readSources(reader);
  const expected = foldGraph(sources);
  const nodes = nodeRows.parse(await reader.read('allNodes'));
  const relations = relationRows.parse(await reader.read('allRelations'));
  const texts = new Map(sources.map(({ document }) => [document.id, document.text]));
  return [
    ...sources.flatMap(sourceFindings),
    ...nodes.flatMap((row) => nodeFindings(row, expected)),
    ...missing(expected.nodes.keys(), nodes),
    ...relations.flatMap((row) => evidenceFindings(row, texts)),
    ...relations.flatMap((row) => relationFindings(row, expected)),
    ...missing(expected.relations.keys(), relations),
    ...sheafFindings(z.array(sheafRow).parse(await reader.read('allSheaves')), expected),
    ...localFindings(sources, await allLocals(reader), await allMarks(reader)),
    ...decidedFindings(sources, await readDecided(reader)),
  ];
};

const finding = (rule: string, about: string, nl: string, en: string): Finding => ({
  rule,
  about,
  message: { nl, en },
});

const sourceFindings = (graph: GraphDocument): Finding[] =>
  [...faultsOf(graph)].map(({ where, what }) => ({
    rule: 'model',
    about: graph.document.id,
    message: join(where, what),
  }));

const join = (where: string, { nl, en }: Bilingual): Bilingual => ({
  nl: `${where} ${nl}`,
  en: `${where} ${en}`,
});

const nodeFindings = ({ id, labels, properties: stored }: NodeRow, { nodes }: ExpectedGraph): Finding[] => {
  const expected = nodes.get(id);
  if (!expected) return [leftOver(id)];
  const holder = holderOf(stored);
  const right = ['Entity', ...labelsOf(id)].sort();
  return [
    ...(canonicalJson([...labels].sort()) === canonicalJson(right)
      ? []
      : [finding('labels', id, `hoort te heten: ${right.join(', ')}`, `should bear: ${right.join(', ')}`)]),
    ...(canonicalJson(stored) ===
    canonicalJson(storedNode(id, saidIn(nodeClaims, id, expected.claims), holder))
      ? []
      : [wrongFold(id)]),
    ...(expected.claims.length > 0 || (holder !== undefined && expected.documents.has(holder))
      ? []
      : [finding('holder', id, 'noemt geen brief die hem draagt', 'names no letter that holds it')]),
  ];
};

const relationFindings = (row: RelationRow, { relations }: ExpectedGraph): Finding[] => {
  const expected = relations.get(row.id);
  if (!expected) return [leftOver(row.id)];
  const { key, claims, judgements, folded } = expected;
  const said = saidIn(relationClaims, key.id, claims);
  const isRight =
    canonicalJson(row.properties) === canonicalJson(storedRelation(key.id, folded, said, judgements)) &&
    row.type === key.type;
  return [
    ...(row.from === key.from && row.to === key.to
      ? []
      : [finding('ends', row.id, 'zit aan andere knopen vast', 'is fixed to other nodes')]),
    ...(isRight ? [] : [wrongFold(row.id)]),
  ];
};

const evidenceFindings = (row: RelationRow, texts: ReadonlyMap<string, string>): Finding[] => {
  const { claims: stated, judgements } = readRelation(row.properties);
  const claims = [...stated, ...judgements];
  const hasReason = claims.some(({ evidence, said }) => evidence.length > 0 || said !== undefined);
  const strays = claims.filter(({ document, evidence }) =>
    evidence.some(({ start, end, quote }) => texts.get(document)?.slice(start, end) !== quote),
  );
  return [
    ...(hasReason ? [] : [finding('evidence', row.id, 'heeft geen citaat', 'has no quote')]),
    ...strays.map(({ document }) =>
      finding(
        'quote',
        row.id,
        `citeert niet wat in ${document} staat`,
        `does not quote what ${document} says`,
      ),
    ),
  ];
};

/** All claims on what very many letters speak of stand in sheaves, and nothing else does. */
const sheafFindings = (
  rows: readonly z.infer<typeof sheafRow>[],
  { nodes, relations }: ExpectedGraph,
): Finding[] => {
  const stored = groupBy(rows, ({ about }) => about);
  const faultsOn = <C extends Dated>(
    kind: ClaimKind<C>,
    expected: ReadonlyMap<string, { claims: readonly C[] }>,
  ) =>
    [...expected].flatMap(([id, { claims }]) => {
      const sheaves = parseSheaves(kind, stored.get(id) ?? []).get(id) ?? new Map();
      return areSheavesRight(kind, id, claims, sheaves) ? [] : [wrongClaims(id)];
    });
  const strays = [...stored.keys()].filter((id) => !nodes.has(id) && !relations.has(id));
  return [...faultsOn(nodeClaims, nodes), ...faultsOn(relationClaims, relations), ...strays.map(leftOver)];
};

/** By what things may be known again is kept beside the graph, for every loaded letter and for no other. */
const localFindings = (
  sources: readonly GraphDocument[],
  locals: readonly Local[],
  marks: readonly Mark[],
): Finding[] => {
  const pinned = pinnedIds(sources.flatMap(decisionsOf));
  const expected = sources.flatMap((source) => localsOf(source, pinned));
  return [...identityFindings(expected, locals), ...identityFindings(marksOf(expected), marks)];
};

const decidedFindings = (sources: readonly GraphDocument[], stored: readonly Decided[]): Finding[] => {
  const right = canonicalJson(sources.flatMap(decisionsOf));
  return right === canonicalJson(stored)
    ? []
    : [
        finding(
          'decisions',
          'decisions',
          'zijn niet die van de documenten',
          'are not those of the documents',
        ),
      ];
};

const identityFindings = <T extends { id: string }>(
  expected: readonly T[],
  stored: readonly T[],
): Finding[] => {
  const right = new Map(expected.map((each) => [each.id, canonicalJson(each)]));
  const wrong = stored.filter((each) => right.get(each.id) !== canonicalJson(each)).map(({ id }) => id);
  return [
    ...wrong.map((id) =>
      finding('identity', id, 'wordt aan verkeerde kenmerken herkend', 'is known again by the wrong marks'),
    ),
    ...missing(right.keys(), stored),
  ];
};

const missing = (ids: Iterable<string>, rows: readonly { id: string }[]): Finding[] => {
  const present = new Set(rows.map(({ id }) => id));
  return [...ids]
    .filter((id) => !present.has(id))
    .map((id) => finding('missing', id, 'ontbreekt', 'is missing'));
};

const leftOver = (id: string): Finding =>
  finding('orphan', id, 'wordt door geen brief gedragen', 'is held by no letter');
const wrongClaims = (id: string): Finding =>
  finding('claims', id, 'bewaart niet wat de brieven zeggen', 'does not keep what the letters say');
const wrongFold = (id: string): Finding =>
  finding('fold', id, 'is niet wat de brieven samen zeggen', 'is not what the letters say together');

const nodeRow = z.object({ id: z.string(), labels: z.array(z.string()), properties });
type NodeRow = z.infer<typeof nodeRow>;
type RelationRow = z.infer<typeof relationRow>;
const nodeRows = z.array(nodeRow);
const relationRows = z.array(relationRow);
