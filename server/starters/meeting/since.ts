import type { DocumentItem } from '../../api/contract.ts';
import { byCodeUnits } from '../../claims/Claim.ts';
import { comparedPoints } from '../../graph/changes/comparedPoints.ts';
import { readChanges } from '../../graph/changes/readChanges.ts';
import type { Reader } from '../../graph/Database.ts';
import { localPart } from '../../model.ts';
import { addresses } from '../addresses.ts';
import { byWeight } from '../changes/byWeight.ts';
import { changeLines, changesSaid, factsIn, topicLines } from '../changes/wording.ts';
import { drawable, type Plan } from '../stepOf.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** What its letters say otherwise than those about the meeting of the same kind before it. */
export const sinceStep = async (
  reader: Reader,
  { node, documents, letters, words: { plain, marked } }: ToldMeeting,
): Promise<Plan | undefined> => {
  const before = previousOf(node.id, documents);
  if (letters.length === 0 || !before) return undefined;
  const { from, to } = comparedPoints({ from: before.id, to: node.id }, documents);
  const { items: all, nodes } = await readChanges(reader, documents, from, to);
  // Two letters cite different papers: that is no news.
  const items = byWeight(all.filter(({ topic }) => topic !== citations));
  if (items.length === 0) return undefined;
  const changed = items.filter(({ change }) => change === 'changed');
  const fresh = items.filter(({ change }) => change === 'new').length;
  const name = plain.name({ type: node.type, ...before });
  return {
    title:
      changed.length > 0
        ? plain.say({
            nl: `Tegenover ${name}: ${changesSaid(plain, items)}`,
            en: `Against ${name}: ${changesSaid(plain, items)}`,
          })
        : plain.say({
            nl: `Tegenover ${name} is niets gewijzigd; nieuw ${fresh === 1 ? 'is één feit' : `zijn ${plain.number(fresh)} feiten`}`,
            en: `Against ${name} nothing has changed; ${plain.number(fresh)} ${fresh === 1 ? 'fact is' : 'facts are'} new`,
          }),
    text: changed.length > 0 ? changeLines(marked, changed, nodes, 6) : topicLines(marked, items),
    notes: [
      plain.say({
        nl: 'Vergeleken zijn de brieven over beide bijeenkomsten; wat een latere brief weglaat, is daarmee niet voorbij.',
        en: 'Compared are the letters about both meetings; what a later letter leaves out has not ended by that.',
      }),
    ],
    view: { kind: 'graph', address: addresses.changes(before.id, node.id), highlights: [] },
    facts: drawable(factsIn(items, nodes)),
    ...(changed.length > 0 && { quoted: drawable(factsIn(changed, nodes)) }),
  };
};

const citations = 'sources';

/** The latest meeting of the same kind, by its name and day, that letters are about and that was before this one. */
const previousOf = (id: string, documents: readonly DocumentItem[]) => {
  const [, kind, day] = /^(.+)-(\d{4}-\d{2}-\d{2})$/.exec(localPart(id)) ?? [];
  if (kind === undefined || day === undefined) return undefined;
  const others = documents
    .flatMap(({ meeting }) => meeting ?? [])
    .filter((meeting) => {
      const [, otherKind, otherDay = ''] = /^(.+)-(\d{4}-\d{2}-\d{2})$/.exec(localPart(meeting.id)) ?? [];
      return otherKind === kind && otherDay < day;
    });
  return others.sort((a, b) => byCodeUnits(b.id, a.id))[0];
};
