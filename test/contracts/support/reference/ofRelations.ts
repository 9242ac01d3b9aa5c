import { byCodeUnits } from '../../../../server/claims/Claim.ts';
import type { Fill, Parameters, Row } from '../../../../server/graph/Database.ts';
import type { Properties } from '../../../../server/model.ts';
import type { Answer, PlainGraph, PlainRelation } from './PlainGraph.ts';
import { records, texts } from './rows.ts';

export const ofRelations = ({ nodes, relations }: PlainGraph): Record<string, Answer> => {
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
    listTogether: ({ ids, limit }, { types = [] }) => {
      const near = new Map<string, Set<string>>();
      for (const { type, from, to } of held)
        if (types.includes(type) && texts(ids).includes(from))
          near.set(to, (near.get(to) ?? new Set()).add(from));
      return [...near]
        .map(([id, { size }]) => ({ id, number: size }))
        .filter(({ number }) => number > 1)
        .sort((a, b) => b.number - a.number || byCodeUnits(a.id, b.id))
        .slice(0, Number(limit));
    },
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
