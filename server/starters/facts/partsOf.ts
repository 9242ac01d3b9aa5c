import type { Node } from '../../api/contract.ts';
import { byDate, type RelationClaim } from '../../claims/Claim.ts';
import { agree } from '../../claims/courseOf.ts';
import { type StatedRelation, standingOf } from '../../claims/standingOf.ts';
import type { Reader } from '../../graph/Database.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { listRelations } from '../../graph/listRelations.ts';
import { toNode } from '../../graph/toNode.ts';
import { wholeRelations } from '../../graph/wholeRelations.ts';
import type { Properties } from '../../model.ts';
import { relationTypes } from '../../relations/index.ts';
import type { Mark } from '../../relations/Part.ts';
import type { Told, ToldQuote } from './Told.ts';

/** A party's part in something, as the latest letter has it, and how it came to that. */
export interface Part extends Told {
  party: Node;
  thing: Node;
  joins: boolean;
  mark: Mark;
  /** Of every relation between the two, in the order of the letters. */
  course: readonly RelationClaim[];
  /** What stood after the letters up to one, joined or not; undefined where none had spoken. */
  joinedBy(letter: { document: string; date: string | null }): boolean | undefined;
}

/** The types of relation that tell of a part. */
export const partTypes = relationTypes.flatMap(({ type, part }) => (part ? [{ type, part }] : []));

/** What parties do together. */
export const togetherTypes: readonly string[] = relationTypes.flatMap(({ from, to, part }) =>
  part ? (part.party === 'from' ? to : from) : [],
);

/** How many relations are read of one thing; more parties than a slide can show. */
const most = 500;

/**
 * Who has which part in one thing, those who take part first, then by the order of the marks. `complete` is false where
 * there are more than were read.
 */
export const readParts = async (
  reader: Reader,
  thing: Node,
): Promise<{ parts: Part[]; complete: boolean }> => {
  const type = partTypes.map((each) => each.type).join(',');
  const { rows, total } = await listRelations(reader, thing.id, { type, limit: most });
  const others = rows.map(({ other }) => toNode(other));
  const relations = await wholeRelations(reader, rows);
  return { parts: partsAmong(thing, relations, others), complete: rows.length >= total };
};

/** The parts that these relations tell of in one thing; with `letters` as these alone have them. */
export const partsAmong = (
  thing: Node,
  told: readonly (Omit<StatedRelation, 'claims'> & {
    from: string;
    to: string;
    claims: readonly RelationClaim[];
  })[],
  nodes: readonly Node[],
  letters?: ReadonlySet<string>,
): Part[] => {
  const others = new Map(nodes.map((node) => [node.id, node]));
  const relations = told
    .filter(({ type, from, to }) => (from === thing.id || to === thing.id) && isThing(type, from, thing.id))
    .map(({ claims, ...relation }) => ({
      ...relation,
      claims: claims.filter(({ document }) => letters?.has(document) ?? true),
    }));
  const pairs = groupBy(relations, ({ from, to }) => (from === thing.id ? to : from));
  const parts = [...pairs].flatMap(([id, stated]): Part[] => {
    const party = others.get(id);
    const standing = standingOf(stated);
    const part = partTypes.find((each) => each.type === standing?.type)?.part;
    const mark = part?.marks.find(({ when }) => fits(when, standing?.properties));
    if (!party || !standing || !part || !mark) return [];
    const ends = part.party === 'from' ? { from: party, to: thing } : { from: thing, to: party };
    return [
      {
        ...{ id: standing.id, type: standing.type, ...ends, properties: standing.properties },
        evidence: statedBy(standing.claims, standing.properties),
        ...{ party, thing, joins: part.joins, mark, course: standing.course },
        joinedBy: (letter) =>
          joins(
            standingOf(
              stated.map((each) => ({
                ...each,
                claims: each.claims.filter((claim) => byDate(claim, letter) <= 0),
              })),
            )?.type,
          ),
      },
    ];
  });
  return parts.sort((a, b) => rank(a) - rank(b));
};

/** Whether this is the end at which the parties do something together. */
const isThing = (type: string, from: string, id: string): boolean =>
  partTypes.some((each) => each.type === type && (each.part.party === 'to') === (from === id));

const joins = (type: string | undefined): boolean | undefined =>
  partTypes.find((each) => each.type === type)?.part.joins;

const fits = (when: Properties = {}, properties: Properties = {}): boolean =>
  Object.entries(when).every(([key, value]) => properties[key] === value);

const marks = partTypes.flatMap(({ part }) => part.marks.map(({ key }) => key));
const rank = ({ mark }: Part): number => marks.indexOf(mark.key);

/** The quotes of those letters that say what stands: one that only hesitated does not tell of a refusal. */
export const statedBy = (claims: readonly RelationClaim[], properties: Properties): ToldQuote[] => {
  const said = claims.filter((claim) => agree(properties, claim.properties));
  return (said.length > 0 ? said : claims.slice(-1)).flatMap(({ document, date, evidence }) =>
    evidence.map((quote) => ({ ...quote, documentId: document, date })),
  );
};
