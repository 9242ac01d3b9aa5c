import type { Change } from '../../api/contract.ts';
import { comparedPoints } from '../../graph/changes/comparedPoints.ts';
import { readChanges } from '../../graph/changes/readChanges.ts';
import { nodesOf } from '../../graph/findNode.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { listDocuments } from '../../graph/listDocuments.ts';
import { toNode } from '../../graph/toNode.ts';
import { changeKinds } from '../../relations/changeKinds.ts';
import { addresses } from '../addresses.ts';
import { briefingOf } from '../finish.ts';
import { refused } from '../refused.ts';
import type { StarterKind } from '../Starter.ts';
import { drawable, type Plan } from '../stepOf.ts';
import { capital } from '../wording/plainly.ts';
import { type Wording, wordings } from '../wording/Wording.ts';
import { byWeight } from './byWeight.ts';
import { changeLines, changesSaid, factsIn, lineOf, topicLines, topicsOf } from './wording.ts';

/** From what changed between two letters, days or meetings: in short, then topic by topic. */
export const changes: StarterKind = {
  types: [],
  serves: ({ kind }) => kind === 'changes',
  draft: async (reader, starter, language) => {
    if (starter.kind !== 'changes') throw refused.kind();
    const letters = (await listDocuments(reader)).items;
    const { from, to } = comparedPoints(starter, letters);
    const answer = await readChanges(reader, letters, from, to);
    if (answer.items.length === 0) throw refused.unchanged();
    const { plain, marked } = wordings(language);
    const found = await nodesOf(reader, [starter.from, starter.to]);
    const names = new Map(found.map(({ id, properties }) => [id, toNode(properties)]));
    const nameOf = (wording: Wording, id: string): string => {
      const node = names.get(id);
      return node ? wording.title(node) : wording.day(id);
    };
    const facts = (items: readonly Change[]) => drawable(factsIn(byWeight(items), answer.nodes));
    const groups = groupsOf(answer.items);
    const short: Plan = {
      title: changesSaid(plain, answer.items),
      text: [
        marked.say({
          nl: `Tussen ${marked.strong(nameOf(marked, starter.from))} en ${marked.strong(nameOf(marked, starter.to))}:`,
          en: `Between ${marked.strong(nameOf(marked, starter.from))} and ${marked.strong(nameOf(marked, starter.to))}:`,
        }),
        ...topicLines(marked, answer.items),
      ],
      notes: [
        plain.say({
          nl: 'Een brief die iets weglaat, zegt niet dat het voorbij is.',
          en: 'A letter that leaves something out does not say that it has ended.',
        }),
      ],
      view: { kind: 'graph', address: addresses.changes(starter.from, starter.to), highlights: [] },
      facts: facts(answer.items),
      quoted: facts(telling(answer.items)),
    };
    const steps = groups.map(({ topic, label, items }): Plan => {
      const [only] = items;
      return {
        title:
          items.length === 1 && only
            ? lineOf(plain, only, answer.nodes).replace(/\.$/, '')
            : `${label[language]}: ${changesSaid(plain, items)}`,
        text: changeLines(marked, byWeight(items), answer.nodes, 6),
        notes: [],
        view: { kind: 'graph', address: addresses.changes(starter.from, starter.to, topic), highlights: [] },
        facts: facts(items),
        quoted: facts(telling(items)),
      };
    });
    const title = plain.say({
      nl: `Wat veranderde tussen ${nameOf(plain, starter.from)} en ${nameOf(plain, starter.to)}`,
      en: `What changed between ${nameOf(plain, starter.from)} and ${nameOf(plain, starter.to)}`,
    });
    return briefingOf(reader, capital(title), language, [short, ...steps]);
  },
};

/** What changed, where something did: its quotes stand on both sides. */
const telling = (items: readonly Change[]): readonly Change[] => {
  const changed = items.filter(({ change }) => change === 'changed');
  return changed.length > 0 ? changed : items;
};

/** By topic; where there are few topics, also by what happened. */
const groupsOf = (items: readonly Change[]): ReturnType<typeof topicsOf> => {
  const byTopic = topicsOf(items);
  if (byTopic.length > 2) return byTopic;
  return byTopic.flatMap(({ topic, label, items: own }) => {
    const kinds = groupBy(own, ({ change }) => change);
    return changeKinds.flatMap(({ change }) => {
      const group = kinds.get(change);
      return group ? [{ topic, label, items: group }] : [];
    });
  });
};
