import type { Change } from '../../api/contract.ts';
import { comparedPoints } from '../../graph/changes/comparedPoints.ts';
import { readChanges } from '../../graph/changes/readChanges.ts';
import { nodesOf } from '../../graph/findNode.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { listDocuments } from '../../graph/listDocuments.ts';
import { toNode } from '../../graph/toNode.ts';
import { changeKinds } from '../../relations/changeKinds.ts';
import { topics } from '../../relations/topics.ts';
import { addresses } from '../addresses.ts';
import { briefingOf } from '../finish.ts';
import { refused } from '../refused.ts';
import type { StarterKind } from '../Starter.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { capital } from '../wording/plainly.ts';
import { type Wording, wordings } from '../wording/Wording.ts';
import { byWeight } from './byWeight.ts';
import { changeLines, changesSaid, factsIn } from './wording.ts';

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
      return node ? wording.name(node) : wording.day(id);
    };
    const facts = (items: readonly Change[]) => drawable(factsIn(byWeight(items), answer.nodes));
    const groups = groupsOf(answer.items);
    const short: Plan = {
      title: changesSaid(plain, answer.items),
      text: [
        marked.say({
          nl: `Van ${marked.strong(nameOf(marked, starter.from))} naar ${marked.strong(nameOf(marked, starter.to))}:`,
          en: `From ${marked.strong(nameOf(marked, starter.from))} to ${marked.strong(nameOf(marked, starter.to))}:`,
        }),
        bullets(
          topicsOf(answer.items).map(
            ({ label, items }) => `${marked.strong(label[language])}: ${changesSaid(marked, items)}`,
          ),
        ),
      ],
      notes: [
        plain.say({
          nl: 'Een brief die iets weglaat, zegt niet dat het voorbij is.',
          en: 'A letter that leaves something out does not say that it has ended.',
        }),
      ],
      view: { kind: 'graph', address: addresses.changes(starter.from, starter.to), highlights: [] },
      facts: facts(answer.items),
    };
    const steps = groups.map(({ topic, label, items }): Plan => {
      const [only] = items;
      return {
        title:
          items.length === 1 && only
            ? only.sentence[language].replace(/\.$/, '')
            : `${label[language]}: ${changesSaid(plain, items)}`,
        text: changeLines(marked, byWeight(items), 6),
        notes: [],
        view: { kind: 'graph', address: addresses.changes(starter.from, starter.to, topic), highlights: [] },
        facts: facts(items),
        quoted: facts(
          items.some(({ change }) => change === 'changed')
            ? items.filter(({ change }) => change === 'changed')
            : items,
        ),
      };
    });
    const title = plain.say({
      nl: `Wat veranderde van ${nameOf(plain, starter.from)} naar ${nameOf(plain, starter.to)}`,
      en: `What changed from ${nameOf(plain, starter.from)} to ${nameOf(plain, starter.to)}`,
    });
    return briefingOf(reader, capital(title), language, [short, ...steps]);
  },
};

const topicsOf = (items: readonly Change[]) =>
  topics
    .map(({ id, label }) => ({ topic: id, label, items: items.filter(({ topic }) => topic === id) }))
    .filter((group) => group.items.length > 0);

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
