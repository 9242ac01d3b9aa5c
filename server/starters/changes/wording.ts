import type { Change, Edge, Node } from '../../api/contract.ts';
import type { Bilingual } from '../../model.ts';
import { changeKinds } from '../../relations/changeKinds.ts';
import { sentenceOf } from '../../relations/sentenceOf.ts';
import { topics } from '../../relations/topics.ts';
import type { Told } from '../facts/Told.ts';
import { bullets } from '../stepOf.ts';
import { type Language, type Wording, wordings } from '../wording/Wording.ts';

/** "twaalf nieuw, drie gewijzigd en twee niet meer genoemd". */
export const changesSaid = (wording: Wording, items: readonly Change[]): string =>
  wording.list(
    changeKinds.flatMap(({ change, label }) => {
      const count = items.filter((item) => item.change === change).length;
      return count > 0 ? [`${wording.number(count)} ${label[wording.language].toLowerCase()}`] : [];
    }),
  );

/** The topics that have changes, in the order in which they are told. */
export const topicsOf = (items: readonly Change[]) =>
  topics
    .map(({ id, label }) => ({ topic: id, label, items: items.filter(({ topic }) => topic === id) }))
    .filter((group) => group.items.length > 0);

/** "**Wie deed mee**: twaalf nieuw en drie gewijzigd", topic by topic. */
export const topicLines = (wording: Wording, items: readonly Change[]): string[] => [
  bullets(
    topicsOf(items).map(
      ({ label, items: own }) => `${wording.strong(label[wording.language])}: ${changesSaid(wording, own)}`,
    ),
  ),
];

/** Each as a sentence, with how it was before; what does not fit is counted. */
export const changeLines = (
  wording: Wording,
  items: readonly Change[],
  nodes: readonly Node[],
  most: number,
): string[] => {
  const rest = items.length - most;
  return [
    bullets(items.slice(0, most).map((item) => lineOf(wording, item, nodes))),
    ...(rest > 0
      ? [
          wording.say({
            nl: `En nog ${wording.number(rest)} ${rest === 1 ? 'verandering' : 'veranderingen'}.`,
            en: `And ${wording.number(rest)} more ${rest === 1 ? 'change' : 'changes'}.`,
          }),
        ]
      : []),
  ];
};

export const lineOf = (
  wording: Wording,
  { change, relation, before }: Change,
  nodes: readonly Node[],
): string => {
  const { language } = wording;
  const said = (edge: Edge): string => wording.text(sentenceIn(language, edge, nodes));
  const label = changeKinds.find((kind) => kind.change === change)?.label[language] ?? change;
  const was = before ? ` ${wording.say({ nl: 'Eerder:', en: 'Before:' })} ${said(before.relation)}` : '';
  return `${wording.strong(label)}: ${said(relation)}${was}`;
};

/** In the relation's own wording with all that it tells, between names that take their articles. */
const sentenceIn = (
  language: Language,
  { type, from, to, properties }: Edge,
  nodes: readonly Node[],
): string => {
  const { plain } = wordings(language);
  const named = (id: string): Bilingual => {
    const node = nodes.find((each) => each.id === id);
    const name = node ? plain.name(node) : id;
    return { nl: name, en: name };
  };
  const ends = { from: named(from), to: named(to) };
  const said = sentenceOf(type, properties, ends)[language];
  // It follows a colon, where only a proper name has its capital.
  const lower = said.charAt(0).toLowerCase() + said.slice(1);
  return [ends.from, ends.to].some((name) => lower.startsWith(name[language])) ? lower : said;
};

/** What the changes are drawn from: the relation, and the one that it took the place of, each with its own side's quotes. */
export const factsIn = (items: readonly Change[], nodes: readonly Node[]): Told[] => {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const told = ({ id, type, from, to, properties }: Edge, evidence: Told['evidence']): Told[] => {
    const ends = [known.get(from), known.get(to)] as const;
    return ends[0] && ends[1] ? [{ id, type, from: ends[0], to: ends[1], properties, evidence }] : [];
  };
  return items.flatMap(({ relation, before, evidence }) => {
    if (!before || before.relation.id === relation.id) return told(relation, evidence);
    const side = (which: 'from' | 'to') => evidence.filter((quote) => quote.side === which);
    return [...told(relation, side('to')), ...told(before.relation, side('from'))];
  });
};
