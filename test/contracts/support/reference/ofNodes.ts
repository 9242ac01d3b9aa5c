import { byCodeUnits } from '../../../../server/claims/Claim.ts';
import type { Fill, Parameters } from '../../../../server/graph/Database.ts';
import type { Answer, PlainGraph, PlainNode } from './PlainGraph.ts';
import { texts } from './rows.ts';

export const ofNodes = ({ nodes, relations }: PlainGraph): Record<string, Answer> => {
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
    findAliases: ({ ids }) =>
      [...nodes.values()]
        .flatMap((node) => texts(node.properties.aliases).map((alias) => ({ alias, id: node.id })))
        .filter(({ alias }) => texts(ids).includes(alias))
        .sort((a, b) => byCodeUnits(a.alias, b.alias) || byCodeUnits(a.id, b.id)),
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

const searchOf = ({ properties }: PlainNode): string => String(properties.search);
