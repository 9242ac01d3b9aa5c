import type { Change, Edge, Node } from '../../api/contract.ts';
import { changeKinds } from '../../relations/changeKinds.ts';
import type { Told } from '../facts/Told.ts';
import { bullets } from '../stepOf.ts';
import type { Wording } from '../wording/Wording.ts';

/** "twaalf nieuw, drie gewijzigd en twee niet meer genoemd". */
export const changesSaid = (wording: Wording, items: readonly Change[]): string =>
  wording.list(
    changeKinds.flatMap(({ change, label }) => {
      const count = items.filter((item) => item.change === change).length;
      return count > 0 ? [`${wording.number(count)} ${label[wording.language].toLowerCase()}`] : [];
    }),
  );

/** Each as a sentence, with how it was before; what does not fit is counted. */
export const changeLines = (wording: Wording, items: readonly Change[], most: number): string[] => {
  const rest = items.length - most;
  return [
    bullets(items.slice(0, most).map((item) => lineOf(wording, item))),
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

const lineOf = (wording: Wording, { change, sentence, before }: Change): string => {
  const { language } = wording;
  const label = changeKinds.find((kind) => kind.change === change)?.label[language] ?? change;
  const was = before
    ? ` ${wording.say({ nl: 'Eerder:', en: 'Before:' })} ${wording.text(before.sentence[language])}`
    : '';
  return `${wording.strong(label)}: ${wording.text(sentence[language])}${was}`;
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
