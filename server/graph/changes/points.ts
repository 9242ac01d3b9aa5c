import { z } from 'zod';
import type { DocumentItem } from '../../api/contract.ts';
import { document } from '../../entities/document.ts';
import { entityTypeOfId } from '../../entities/index.ts';
import { meeting } from '../../entities/meeting.ts';
import type { Point, PointKind } from './Point.ts';

/** One letter. */
const aLetter: PointKind = {
  kind: 'document',
  fits: (text) => entityTypeOfId(text) === document,
  find: (text, letters) => {
    const found = letters.find(({ id }) => id === text);
    return found && { date: found.date, has: ({ id }) => id === text };
  },
};

/** All letters up to and with a day; those without a date come first in every order. */
const aDay: PointKind = {
  kind: 'date',
  fits: (text) => z.iso.date().safeParse(text).success,
  find: (text) => ({ date: text, has: ({ date }) => (date ?? '') <= text }),
};

/** The letters that prepare a meeting or report on it. */
const aMeeting: PointKind = {
  kind: 'meeting',
  fits: (text) => entityTypeOfId(text) === meeting,
  find: (text, letters) => {
    const about = letters.filter((letter) => letter.meeting?.id === text);
    const ids = new Set(about.map(({ id }) => id));
    const [first] = about;
    return first && { date: first.meeting?.date ?? first.date, has: ({ id }) => ids.has(id) };
  },
};

/** Every kind of point: a new one is one object and one line here. */
const kinds: readonly PointKind[] = [aLetter, aDay, aMeeting];

/**
 * The point that a text names; `unknown` where it is well formed and no letter belongs to it, undefined where it is
 * nothing of the kind.
 */
export const pointOf = (text: string, letters: readonly DocumentItem[]): Point | 'unknown' | undefined => {
  const kind = kinds.find(({ fits }) => fits(text));
  if (!kind) return undefined;
  const found = kind.find(text, letters);
  return found ? { kind: kind.kind, ...found } : 'unknown';
};
