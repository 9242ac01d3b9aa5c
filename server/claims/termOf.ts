/** What is known of a motion or commitment that its age and its term hang on; days and months are ISO. */
export interface Known {
  status: string | null;
  outcome: string | null;
  /** Since when it has been there. */
  date: string | null;
  due: string | null;
  /** The date of the letter that it ended with. */
  ended: string | null;
}

export interface Term {
  /** A letter says that it still runs, or by when; what is only named is neither open nor closed. */
  open: boolean;
  /** Days up to the day that is asked for, or to the letter that it ended with. */
  age: number | null;
  /** Null where a term is named without a day. */
  overdue: boolean | null;
}

/** Whether something is still to come, for how long, and whether it is late, on an ISO day. */
export const termOf = (known: Known, on: string): Term => {
  const closed = isClosed(known);
  return {
    open: !closed && (known.status === 'pending' || known.due !== null),
    age: daysBetween(known.date, closed ? (known.ended ?? on) : on),
    overdue: closed ? false : isPast(known.due, on),
  };
};

/** Whether nothing is to be done any more. */
export const isClosed = ({ status, outcome }: Pick<Known, 'status' | 'outcome'>): boolean =>
  status === 'settled' || closing.includes(outcome ?? '');

const closing: readonly string[] = ['rejected', 'withdrawn'];

/** A day is past on the next one, a month in the next one. */
const isPast = (due: string | null, on: string): boolean | null => {
  if (due === null) return false;
  return isoDate.test(due) ? due < on.slice(0, due.length) : null;
};

const isoDate = /^\d{4}-\d{2}(-\d{2})?$/;

const daysBetween = (from: string | null, to: string): number | null => {
  if (from === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.max(0, Math.round(days));
};
