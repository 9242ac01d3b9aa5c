import type { z } from 'zod';
import { byCodeUnits, type Dated } from '../../../server/claims/Claim.ts';
import { canonicalJson } from '../../../server/claims/canonicalJson.ts';
import { foldGraph } from '../../../server/claims/foldGraph.ts';
import { globalIds } from '../../../server/claims/globalIds.ts';
import { type Decided, decisionsOf, pinnedIds } from '../../../server/claims/identity/Decided.ts';
import type { Local } from '../../../server/claims/identity/Local.ts';
import { localsOf } from '../../../server/claims/identity/localsOf.ts';
import { marksOf } from '../../../server/claims/identity/Mark.ts';
import { labelsOf } from '../../../server/claims/kinds.ts';
import { type ClaimKind, nodeClaims, relationClaims } from '../../../server/claims/sheaves/ClaimKind.ts';
import { newSheaves } from '../../../server/claims/sheaves/changeSheaves.ts';
import { isMany, saidIn } from '../../../server/claims/sheaves/Said.ts';
import type { Fill, Parameters, Reader, Row } from '../../../server/graph/Database.ts';
import { type sheafRow, storedSheaf } from '../../../server/graph/sheaves.ts';
import { storedSource } from '../../../server/graph/source.ts';
import { storedNode, storedRelation } from '../../../server/graph/stored.ts';
import type { GraphDocument, Properties } from '../../../server/model.ts';

/** What every named query that reads must answer, told without a database: lists, filters and sorts over plain data. */
export const referenceReader = (letters: readonly GraphDocument[]): Reader & { queries: string[] } => {
  const graph = plainGraph(letters);
  const answers: Record<string, Answer> = {
    ...ofNodes(graph),
    ...ofRelations(graph),
    ...ofLetters(graph),
    ...ofIdentity(graph),
    ...ofSheaves(graph),
  };
  return {
    queries: Object.keys(answers),
    read: async (query, parameters = {}, fill = {}) => {
      const answer = answers[query];
      if (!answer) throw new Error(`the reference knows no query ${query}`);
      return answer(parameters, fill);
    },
  };
};

type Answer = (parameters: Parameters, fill: Fill) => Row[];

interface PlainNode {
  id: string;
  labels: string[];
  properties: Properties;
}

interface PlainRelation {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

interface PlainGraph {
  nodes: Map<string, PlainNode>;
  relations: PlainRelation[];
  sources: Properties[];
  sheaves: SheafRow[];
  locals: Local[];
  decided: Decided[];
}

const plainGraph = (letters: readonly GraphDocument[]): PlainGraph => {
  const graphs = letters.map(globalIds).sort((a, b) => byCodeUnits(a.document.id, b.document.id));
  const expected = foldGraph(graphs);
  const decided = graphs.flatMap(decisionsOf);
  const pinned = pinnedIds(decided);
  return {
    nodes: new Map(
      [...expected.nodes].map(([id, { claims }]) => [
        id,
        {
          id,
          labels: ['Entity', ...labelsOf(id)],
          properties: storedNode(id, saidIn(nodeClaims, id, claims)),
        },
      ]),
    ),
    relations: [...expected.relations.values()].map(({ key, claims, judgements, folded }) => ({
      ...key,
      properties: storedRelation(key.id, folded, saidIn(relationClaims, key.id, claims), judgements),
    })),
    sources: graphs.map(storedSource),
    sheaves: [
      ...[...expected.nodes].flatMap(([id, { claims }]) => sheavesOn(nodeClaims, id, claims)),
      ...[...expected.relations].flatMap(([id, { claims }]) => sheavesOn(relationClaims, id, claims)),
    ].sort((a, b) => byCodeUnits(a.id, b.id)),
    locals: graphs.flatMap((graph) => localsOf(graph, pinned)),
    decided,
  };
};

const ofNodes = ({ nodes, relations }: PlainGraph): Record<string, Answer> => {
  const found = ({ words, longest }: Parameters, { labels = [] }: Fill): PlainNode[] =>
    [...nodes.values()].filter(
      (node) =>
        node.properties.search !== undefined &&
        labels.every((label) => node.labels.includes(label)) &&
        [...texts(words), String(longest)].every((word) => searchOf(node).includes(word)),
    );
  return {
    allNodes: () => [...nodes.values()].map((node) => ({ ...node })),
    readNodes: ({ ids }) =>
      texts(ids)
        .flatMap((id) => nodes.get(id) ?? [])
        .map(({ id, properties }) => ({ id, properties })),
    readTitles: ({ ids }) =>
      texts(ids)
        .flatMap((id) => nodes.get(id) ?? [])
        .map(({ id, properties }) => ({ id, title: properties.name, date: properties.date ?? null })),
    listOfKind: (_parameters, { labels = [] }) =>
      [...nodes.values()]
        .filter((node) => labels.every((label) => node.labels.includes(label)))
        .map(({ id, properties }) => ({ id, properties }))
        .sort((a, b) => byCodeUnits(a.id, b.id)),
    findByAlias: ({ id }) =>
      [...nodes.values()]
        .filter(({ properties }) => texts(properties.aliases).includes(String(id)))
        .map((node) => ({ id: node.id }))
        .sort((a, b) => byCodeUnits(a.id, b.id))
        .slice(0, 1),
    countMatches: (parameters, fill) => [{ count: found(parameters, fill).length }],
    searchEntities: (parameters, fill) => {
      const rankOf = (node: PlainNode): number => {
        const search = searchOf(node);
        if (search.includes(String(parameters.whole))) return 0;
        if (search.includes(String(parameters.start))) return 1;
        return texts(parameters.words).every((word) => search.includes(` ${word}`)) ? 2 : 3;
      };
      return found(parameters, fill)
        .map((node) => ({
          node,
          order: [rankOf(node), Number(node.labels.includes('Document'))],
          relations: relations.filter(({ from, to }) => from === node.id || to === node.id).length,
        }))
        .sort(
          (a, b) =>
            (a.order[0] ?? 0) - (b.order[0] ?? 0) ||
            (a.order[1] ?? 0) - (b.order[1] ?? 0) ||
            b.relations - a.relations ||
            byCodeUnits(a.node.id, b.node.id),
        )
        .slice(0, Number(parameters.limit))
        .map(({ node, relations: count }) => ({ properties: node.properties, relations: count }));
    },
  };
};

const ofRelations = ({ nodes, relations }: PlainGraph): Record<string, Answer> => {
  /** What people hold to be wrong is neither listed nor counted. */
  const held = relations.filter(({ properties }) => properties.wrong === undefined);
  const around = (id: unknown, { types = [] }: Fill, other?: unknown) =>
    held
      .filter(({ type }) => types.includes(type))
      .flatMap((relation) => {
        const end = relation.from === id ? relation.to : relation.to === id ? relation.from : undefined;
        const node = end === undefined || (other !== undefined && end !== other) ? undefined : nodes.get(end);
        return node ? [{ ...relation, other: node.properties }] : [];
      });
  const listed = ({ id, order, offset, limit }: Parameters, fill: Fill, other?: unknown): Row[] => {
    const rank = (type: string): number => texts(order).indexOf(type);
    const nameOf = (row: { other: Properties }): string =>
      other === undefined ? String(row.other.name) : '';
    return around(id, fill, other)
      .sort(
        (a, b) => rank(a.type) - rank(b.type) || byCodeUnits(nameOf(a), nameOf(b)) || byCodeUnits(a.id, b.id),
      )
      .slice(Number(offset), Number(offset) + Number(limit));
  };
  const steps = (
    { ids, kinds, limit }: Parameters,
    { types = [] }: Fill,
    near: (relation: PlainRelation) => string,
    far: (relation: PlainRelation) => string,
  ): Row[] =>
    held
      .filter((relation) => types.includes(relation.type) && texts(ids).includes(near(relation)))
      .flatMap((relation) => {
        const node = nodes.get(far(relation));
        const isAsked = node?.labels.some((label) => texts(kinds).includes(label));
        return node && isAsked ? [{ ...relation, other: node.properties }] : [];
      })
      .sort((a, b) => byCodeUnits(a.id, b.id))
      .slice(0, Number(limit));
  return {
    allRelations: () => relations.map((relation) => ({ ...relation })),
    readRelations: ({ rows }, { types = [] }) =>
      records(rows)
        .flatMap(({ id, near }) =>
          relations.filter(
            (each) => each.id === id && types.includes(each.type) && (each.from === near || each.to === near),
          ),
        )
        .map((relation) => ({ ...relation })),
    readRelationsTo: ({ ids }, { types = [] }) =>
      texts(ids)
        .flatMap((id) => relations.filter(({ to, type }) => to === id && types.includes(type)))
        .map((relation) => ({ ...relation })),
    listRelations: (parameters, fill) => listed(parameters, fill),
    listRelationsWith: (parameters, fill) => listed(parameters, fill, parameters.other),
    countRelationsWith: ({ id, other }, fill) => [{ count: around(id, fill, other).length }],
    countRelations: ({ id }) => {
      const types = held.filter(({ from, to }) => from === id || to === id).map(({ type }) => type);
      return [...new Set(types)].map((type) => ({
        type,
        count: types.filter((each) => each === type).length,
      }));
    },
    listParts: (_parameters, { labels = [], types = [] }) =>
      [...nodes.values()]
        .filter((node) => labels.every((label) => node.labels.includes(label)))
        .flatMap(({ id }) => around(id, { types }))
        .map(({ other: _other, ...relation }) => relation),
    listStepsFrom: (parameters, fill) =>
      steps(
        parameters,
        fill,
        ({ from }) => from,
        ({ to }) => to,
      ),
    listStepsTo: (parameters, fill) =>
      steps(
        parameters,
        fill,
        ({ to }) => to,
        ({ from }) => from,
      ),
    listMentions: ({ id }) =>
      relations
        .filter(({ type, from }) => type === 'MENTIONED_IN' && from === id)
        .map(({ to, properties }) => ({
          document: nodes.get(to)?.properties.document,
          spans: properties.spans,
        })),
    readSections: ({ ids }) =>
      texts(ids)
        .flatMap((id) => relations.filter(({ type, from }) => type === 'HAS_SECTION' && from === id))
        .map(({ from, to }) => ({ document: from, id: to, section: nodes.get(to)?.properties ?? {} }))
        .sort(
          (a, b) =>
            Number(a.section.start) - Number(b.section.start) ||
            Number(a.section.level) - Number(b.section.level),
        )
        .map(({ document, id, section: { name, start, end } }) => ({
          document,
          id,
          title: name,
          start,
          end,
        })),
  };
};

const ofLetters = ({ sources }: PlainGraph): Record<string, Answer> => {
  const whole = ({ id, text, content }: Properties): Row => ({ id, text, content });
  return {
    countOlderSources: ({ format, unfolded }) => [
      { count: sources.filter((source) => source.format !== format && source.format !== unfolded).length },
    ],
    findUnfolded: ({ unfolded }) =>
      sources
        .filter(({ format }) => format === unfolded)
        .slice(0, 1)
        .map(({ id }) => ({ id })),
    countDocuments: () => [{ count: sources.length }],
    listDocuments: () =>
      sources.map(({ id, title, date, language, meeting, sections, warnings }) => ({
        ...{ id, title, language, sections, date: date ?? null, meeting: meeting ?? null },
        warnings: texts(warnings).length,
      })),
    readSource: ({ id }) => sources.filter((source) => source.id === id).map(whole),
    readSources: () => sources.map(whole),
    readWarnings: ({ ids }) =>
      texts(ids)
        .flatMap((id) => sources.filter((source) => source.id === id))
        .map(({ id, warnings }) => ({ id, warnings })),
  };
};

const ofIdentity = ({ locals, decided }: PlainGraph): Record<string, Answer> => {
  const marks = marksOf(locals);
  const local = ({ id, key, like, mark, document, date, signature }: Local): Row => ({
    ...{ id, key, like, mark, document, date, signature: canonicalJson(signature) },
  });
  const marked = ({ id, key, size, first, signature }: (typeof marks)[number]): Row => ({
    ...{ id, key, size, first: canonicalJson(first), signature: canonicalJson(signature) },
  });
  return {
    allLocals: () => [...locals].sort((a, b) => byCodeUnits(a.id, b.id)).map(local),
    allDecisions: () =>
      [...new Set(decided.map(({ document }) => document))].map((id) => ({
        id,
        decisions: canonicalJson(decided.filter(({ document }) => document === id)),
      })),
    readLocals: ({ ids }) =>
      texts(ids)
        .flatMap((id) => locals.filter((each) => each.id === id))
        .map(local),
    readLikes: ({ ids }) =>
      texts(ids)
        .flatMap((id) => locals.filter((each) => each.id === id))
        .map(({ like }) => ({ like })),
    readAlike: ({ ids }) =>
      texts(ids)
        .flatMap((like) => locals.filter((each) => each.like === like))
        .map(local),
    allMarks: () => marks.map(marked),
    readMarks: ({ ids }) =>
      texts(ids)
        .flatMap((key) => marks.filter((mark) => mark.key === key))
        .map(marked),
    readMembers: ({ ids }) =>
      texts(ids).flatMap((mark) =>
        locals
          .filter((each) => each.mark === mark)
          .map(({ id, document, date }) => ({ mark, id, document, date })),
      ),
  };
};

type SheafRow = z.infer<typeof sheafRow>;

/** In letters that only came, and never went, every sheaf that holds more than it may is parted. */
const sheavesOn = <C extends Dated>(kind: ClaimKind<C>, about: string, claims: readonly C[]): SheafRow[] =>
  isMany({ letters: claims.length })
    ? newSheaves(kind, about, claims).written.map((sheaf) => storedSheaf(about, sheaf))
    : [];

const ofSheaves = ({ sheaves }: PlainGraph): Record<string, Answer> => ({
  allSheaves: () => sheaves.map((sheaf) => ({ ...sheaf })),
  readSheaves: ({ ids }) => texts(ids).flatMap((id) => sheaves.filter((sheaf) => sheaf.id === id)),
  readSheavesOf: ({ ids }) => texts(ids).flatMap((id) => sheaves.filter(({ about }) => about === id)),
});

const searchOf = ({ properties }: PlainNode): string => String(properties.search);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((each) => Object(each)) : [];
