import { type Node, type StepSent, type StepView, stepView } from '../api/contract.ts';
import { chooseQuotes } from './chooseQuotes.ts';
import type { Told } from './facts/Told.ts';
import { capital, oneLine, shortened } from './wording/plainly.ts';

/** A step of a draft, before its quotes are chosen. */
export interface Plan {
  title: string;
  /** Paragraphs and lists of Markdown. */
  text: readonly string[];
  notes: readonly string[];
  view: Partial<StepView> & Pick<StepView, 'kind' | 'address'>;
  /** What is in the picture. */
  facts: readonly Told[];
  /** What else is in it, without a relation. */
  nodes?: readonly Node[];
  /** Of which the quotes are; else of all. */
  quoted?: readonly Told[];
}

export const stepOf = ({ title, text, notes, view, facts, nodes = [], quoted = facts }: Plan): StepSent => {
  const ends = facts.flatMap(({ from, to }) => [from.id, to.id]);
  return {
    title: shortened(capital(oneLine(title)), 300),
    text: fitting(text, 3000).join('\n\n'),
    notes: fitting(notes, 10_000).join('\n\n'),
    view: stepView.parse({
      nodes: [...new Set([...nodes.map(({ id }) => id), ...ends])],
      relations: [...new Set(facts.map(({ id }) => id))],
      ...view,
    }),
    evidence: chooseQuotes(quoted),
  };
};

/** As many of the paragraphs as there is room for. */
const fitting = (paragraphs: readonly string[], most: number): string[] => {
  const kept: string[] = [];
  let length = 0;
  for (const each of paragraphs.filter((paragraph) => paragraph !== '')) {
    length += each.length + 2;
    if (length > most) break;
    kept.push(each);
  }
  return kept;
};

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Sentences that stand by themselves: one needs no dot before it. */
export const lines = (sentences: readonly string[]): string =>
  sentences.length === 1 ? sentences.join('') : bullets(sentences);

/** As many of the facts, from the first, as bring no more nodes than a slide can show. */
export const drawable = <T extends Told>(facts: readonly T[], most = 18): T[] => {
  const nodes = new Set<string>();
  return facts.filter(({ from, to }) => {
    const more = [from.id, to.id].filter((id) => !nodes.has(id));
    if (nodes.size + new Set(more).size > most) return false;
    for (const id of more) nodes.add(id);
    return true;
  });
};
