import type { ChangesAnswer, Edge } from '../../api/contract.ts';
import { byCodeUnits, type RelationClaim, type RelationKey } from '../../claims/Claim.ts';
import type { Change } from '../../claims/changesBetween.ts';
import { factTypes, topicOf } from '../../claims/kinds.ts';
import type { Bilingual, Properties } from '../../model.ts';
import { changeKinds } from '../../relations/changeKinds.ts';
import { endName } from '../../relations/endName.ts';
import { sentenceOf } from '../../relations/sentenceOf.ts';
import { topics } from '../../relations/topics.ts';
import type { Reader } from '../Database.ts';
import { nodesOf } from '../findNode.ts';
import { readSourceLines } from '../sourceLines.ts';
import { toNode } from '../toNode.ts';

type Answer = Pick<ChangesAnswer, 'items' | 'total' | 'nodes'>;

/** Changes as the API gives them: with sentences, both ends and source lines. */
export const toChanges = async (reader: Reader, changes: readonly Change[]): Promise<Answer> => {
  const ids = changes.flatMap(({ key, before }) =>
    [key, before?.key ?? key].flatMap(({ from, to }) => [from, to]),
  );
  const nodes = (await nodesOf(reader, [...new Set(ids)])).map(({ properties }) => toNode(properties));
  const names = new Map(nodes.map((node) => [node.id, endName(node)]));
  const nameOf = (id: string): Bilingual => names.get(id) ?? { nl: id, en: id };
  const documents = changes.flatMap(({ claims }) =>
    [...claims.from, ...claims.to].map(({ document }) => document),
  );
  const line = await readSourceLines(reader, documents);
  const quotes = (claims: readonly RelationClaim[], side: 'from' | 'to') =>
    claims.flatMap(({ document, evidence }) => evidence.map((quote) => ({ ...line(document, quote), side })));
  const worded = (key: RelationKey, properties: Properties): Bilingual =>
    sentenceOf(key.type, properties, { from: nameOf(key.from), to: nameOf(key.to) });

  const items = [...changes].sort(inOrder(nameOf)).map(({ change, key, properties, before, claims }) => {
    const said = [...claims.from, ...claims.to].findLast((claim) => claim.said)?.said;
    return {
      ...{ change, ...topicOf(key), relation: edgeOf(key, properties) },
      sentence: worded(key, properties),
      evidence: [...quotes(claims.from, 'from'), ...quotes(claims.to, 'to')],
      ...(before && {
        before: {
          relation: edgeOf(before.key, before.properties),
          sentence: worded(before.key, before.properties),
        },
      }),
      ...(said ? { said } : {}),
    };
  });
  return { items, total: items.length, nodes };
};

const edgeOf = (key: RelationKey, properties: Properties): Edge => ({ ...key, properties });

/** By topic, then by the thing that it is about, the new first. */
const inOrder =
  (nameOf: (id: string) => Bilingual) =>
  (a: Change, b: Change): number => {
    const [one, other] = [topicOf(a.key), topicOf(b.key)];
    return (
      topicRank(one.topic) - topicRank(other.topic) ||
      byCodeUnits(nameOf(one.about).nl, nameOf(other.about).nl) ||
      byCodeUnits(one.about, other.about) ||
      changeRank(a) - changeRank(b) ||
      factTypes.indexOf(a.key.type) - factTypes.indexOf(b.key.type) ||
      byCodeUnits(a.key.id, b.key.id)
    );
  };

const topicRank = (topic: string): number => topics.findIndex(({ id }) => id === topic);

const changeRank = ({ change }: Change): number => changeKinds.findIndex((kind) => kind.change === change);
