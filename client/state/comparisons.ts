import type { DocumentItem } from '../../server/api/contract.ts';
import { asTitle, day } from '../i18n/index.ts';
import type { Messages } from '../i18n/nl.ts';
import { nameOf } from './model.ts';

/** What is held against each other: the earlier and the later one, as the API names them. */
export interface Compared {
  from: string;
  to: string;
}

/** A way of comparing, described once. `letters` are the loaded ones, newest first. */
export interface Comparison {
  id: string;
  label: (texts: Messages) => string;
  /** What one can choose from, newest first; null for any day. */
  options: ((letters: readonly DocumentItem[]) => Option[]) | null;
  /** What is compared as long as nothing is chosen; null where there is too little. */
  first: (letters: readonly DocumentItem[]) => Compared | null;
  /** Whether an id in the address is of this kind. */
  fits: (id: string, letters: readonly DocumentItem[]) => boolean;
}

export interface Option {
  id: string;
  name: string;
  date: string | null;
}

const letterOptions = (letters: readonly DocumentItem[]): Option[] =>
  letters.map(({ id, title, date }) => ({ id, date, name: `${day(date)} · ${asTitle(title)}` }));

const meetingOptions = (letters: readonly DocumentItem[]): Option[] => {
  const meetings = letters.flatMap(({ meeting }) => meeting ?? []);
  const distinct = new Map(
    meetings.map((meeting) => [meeting.id, { id: meeting.id, date: meeting.date, name: nameOf(meeting) }]),
  );
  return [...distinct.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
};

const latestTwo = (options: readonly { id: string }[]): Compared | null => {
  const [to, from] = options;
  return from && to ? { from: from.id, to: to.id } : null;
};

/** The days of the letters, newest first. */
const daysOf = (letters: readonly DocumentItem[]): { id: string }[] =>
  [...new Set(letters.flatMap(({ date }) => date ?? []))].map((id) => ({ id }));

/** Every way of comparing: a new one is one entry here. */
export const comparisons: readonly Comparison[] = [
  {
    id: 'letters',
    label: (texts) => texts.changes.letters,
    options: letterOptions,
    first: (letters) => latestTwo(letterOptions(letters)),
    fits: (id, letters) => letters.some((letter) => letter.id === id),
  },
  {
    id: 'days',
    label: (texts) => texts.changes.days,
    options: null,
    first: (letters) => latestTwo(daysOf(letters)),
    fits: (id) => /^\d{4}-\d{2}-\d{2}$/.test(id),
  },
  {
    id: 'meetings',
    label: (texts) => texts.changes.meetings,
    options: meetingOptions,
    first: (letters) => latestTwo(meetingOptions(letters)),
    fits: (id, letters) => letters.some(({ meeting }) => meeting?.id === id),
  },
];
