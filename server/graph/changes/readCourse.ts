import type { Change, DocumentItem, Node } from '../../api/contract.ts';
import { byDate } from '../../claims/Claim.ts';
import { changesBetween } from '../../claims/changesBetween.ts';
import { makesChange } from '../../claims/kinds.ts';
import { matterName, type Statement } from '../../claims/standingsOf.ts';
import type { Reader } from '../Database.ts';
import { findNode } from '../findNode.ts';
import { type ListedRelation, listRelations } from '../listRelations.ts';
import { toNode } from '../toNode.ts';
import { readStatementsAround } from './readStatements.ts';
import { toChanges } from './toChanges.ts';

/** What one letter changed about an entity, against all letters before it. */
export interface LetterChanges {
  letter: DocumentItem;
  items: Change[];
}

/**
 * What the letters changed about an entity, the newest first and at most `limit` of them; a letter that changed nothing
 * is left out. Undefined where the entity is not in the graph. Costs what the entity has of relations.
 */
export const readCourse = async (
  reader: Reader,
  id: string,
  letters: readonly DocumentItem[],
  limit: number,
): Promise<{ node: Node; letters: LetterChanges[] } | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const rows = (await allRelations(reader, found.id)).filter(({ type }) => makesChange(type));
  const statements = await readStatementsAround(reader, rows);
  const course: LetterChanges[] = [];
  for (const letter of letters) {
    if (course.length === limit) break;
    const spoken = spokenOf(statements, letter);
    const changes = changesBetween(upTo(spoken, letter, false), upTo(spoken, letter, true));
    const about = changes.filter(
      ({ key, before }) => touches(found.id, key) || (before && touches(found.id, before.key)),
    );
    const { items } = await toChanges(reader, about);
    if (items.length > 0) course.push({ letter, items });
  }
  return { node: toNode(found.properties), letters: course };
};

/** What all letters say of the matters that this one speaks of. */
const spokenOf = (statements: readonly Statement[], { id }: DocumentItem): Statement[] => {
  const own = statements.filter(({ claim }) => claim.document === id);
  const matters = new Set(own.map(({ key }) => matterName(key)));
  return own.length === 0 ? [] : statements.filter(({ key }) => matters.has(matterName(key)));
};

/** What the letters before one say, or with it. */
const upTo = (statements: readonly Statement[], { id, date }: DocumentItem, withIt: boolean): Statement[] =>
  statements.filter(({ claim }) => byDate(claim, { document: id, date }) < (withIt ? 1 : 0));

const touches = (id: string, { from, to }: { from: string; to: string }): boolean => from === id || to === id;

const pageSize = 1000;

const allRelations = async (reader: Reader, id: string): Promise<ListedRelation[]> => {
  const all: ListedRelation[] = [];
  for (let total = 1; all.length < total; ) {
    const page = await listRelations(reader, id, { limit: pageSize, offset: all.length });
    if (page.rows.length === 0) break;
    all.push(...page.rows);
    total = page.total;
  }
  return all;
};
