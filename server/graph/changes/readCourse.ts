import type { Change, DocumentItem, Node } from '../../api/contract.ts';
import { byDate } from '../../claims/Claim.ts';
import { canonicalJson } from '../../claims/canonicalJson.ts';
import { changesBetween } from '../../claims/changesBetween.ts';
import { makesChange } from '../../claims/kinds.ts';
import { matterName, type Statement, telling } from '../../claims/standingsOf.ts';
import type { Reader } from '../Database.ts';
import { findNode } from '../findNode.ts';
import { groupBy } from '../groupBy.ts';
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
  const matters = groupBy(await readStatementsAround(reader, rows), ({ key }) => matterName(key));
  const mattersOf = mattersByLetter(matters);
  const course: LetterChanges[] = [];
  for (const letter of letters) {
    if (course.length === limit) break;
    const spoken = (mattersOf.get(letter.id) ?? []).flatMap((matter) => matters.get(matter) ?? []);
    const changes = changesBetween(upTo(spoken, letter, false), upTo(spoken, letter, true));
    const about = changes.filter(
      ({ key, before }) => touches(found.id, key) || (before && touches(found.id, before.key)),
    );
    const { items } = await toChanges(reader, about);
    if (items.length > 0) course.push({ letter, items });
  }
  return { node: toNode(found.properties), letters: course };
};

/**
 * By the id of a letter: the matters of which it says something else than the letter before it did. Who signs ten thousand
 * letters changes something once, and only then is all that was said before folded.
 */
const mattersByLetter = (matters: ReadonlyMap<string, readonly Statement[]>): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [matter, statements] of matters) {
    let before: string | undefined;
    const ordered = [...statements].sort((a, b) => byDate(a.claim, b.claim));
    for (const [document, own] of groupBy(ordered, ({ claim }) => claim.document)) {
      const said = canonicalJson(
        own.map(({ key: { type, from, to }, claim }) =>
          canonicalJson([type, endsIn(document, from, to), telling(type, claim.properties)]),
        ),
      );
      if (said !== before) found.set(document, [...(found.get(document) ?? []), matter]);
      before = said;
    }
  }
  return found;
};

/** The ends of a relation, but for the letter that says so itself: each letter that answers a motion does so from its own end. */
const endsIn = (document: string, ...ends: string[]): string[] => ends.filter((end) => end !== document);

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
