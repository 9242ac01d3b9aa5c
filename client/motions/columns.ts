import type { MotionItem } from '../../server/api/contract.ts';
import type { Messages } from '../i18n/nl.ts';
import { nameOf, term } from '../state/model.ts';

export type ColumnId = keyof Messages['motions']['columns'];

/** Something that a list of motions is sorted by: what is empty comes last either way. */
export interface SortColumn {
  id: ColumnId;
  keyOf: (item: MotionItem) => string | number | null;
  /** The direction that one asks for first. */
  first: 'up' | 'down';
}

/** The columns of the table, in their order. */
export const columns: readonly SortColumn[] = [
  { id: 'name', keyOf: (item) => nameOf(item), first: 'up' },
  { id: 'authors', keyOf: ({ authors: [author] }) => (author ? nameOf(author) : null), first: 'up' },
  { id: 'date', keyOf: ({ date }) => date, first: 'down' },
  { id: 'age', keyOf: ({ age }) => age, first: 'down' },
  {
    id: 'judged',
    keyOf: ({ appraisal, outcome }) => judgement({ appraisal, outcome }).join(', ') || null,
    first: 'up',
  },
  { id: 'status', keyOf: ({ status }) => (status === null ? null : term('status', status)), first: 'up' },
  { id: 'due', keyOf: ({ due }) => due, first: 'up' },
  {
    id: 'regulations',
    keyOf: ({ regulations: [regulation] }) => (regulation ? nameOf(regulation) : null),
    first: 'up',
  },
];

/** How the government judged it and what became of it, in words. */
export const judgement = ({ appraisal, outcome }: Pick<MotionItem, 'appraisal' | 'outcome'>): string[] => [
  ...(appraisal === null ? [] : [term('appraisal', appraisal)]),
  ...(outcome === null ? [] : [term('outcome', outcome)]),
];
