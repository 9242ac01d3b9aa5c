import type { DocumentItem } from '../../api/contract.ts';
import { RodeDraadError } from '../../errors.ts';
import type { Bilingual } from '../../model.ts';
import type { Point } from './Point.ts';
import { pointOf } from './points.ts';

/** What is to be compared, as it was asked for. */
export interface Compared {
  from: string;
  to: string;
}

/** The two points that texts name, the earlier first. Throws where one cannot be read, names nothing, or they cannot be compared. */
export const comparedPoints = (
  query: Compared,
  letters: readonly DocumentItem[],
): { from: Point; to: Point } => {
  const [from, to] = [pointNamed(query.from, letters), pointNamed(query.to, letters)];
  if (from.kind !== to.kind) throw refused.mixed(query);
  if ((from.date ?? '') > (to.date ?? '')) throw refused.backwards(query);
  return { from, to };
};

const pointNamed = (text: string, letters: readonly DocumentItem[]): Point => {
  const point = pointOf(text, letters);
  if (point === undefined) throw refused.unreadable(text);
  if (point === 'unknown') throw refused.unknown(text);
  return point;
};

const invalid = (text: Bilingual): RodeDraadError =>
  new RodeDraadError('invalid-request', text, {
    nl: 'Pas het verzoek aan en probeer het opnieuw.',
    en: 'Change the request and try again.',
  });

const refused = {
  unknown: (text: string) =>
    new RodeDraadError(
      'not-found',
      {
        nl: `Er is geen ingelezen brief "${text}", en geen die daarover gaat.`,
        en: `There is no loaded letter "${text}", and none about it.`,
      },
      { nl: 'Kies uit de brieven die er zijn.', en: 'Choose among the letters that are there.' },
    ),
  unreadable: (text: string) =>
    invalid({
      nl: `"${text}" is geen id van een brief of bijeenkomst, en geen dag zoals 2026-06-04.`,
      en: `"${text}" is no id of a letter or meeting, and no day such as 2026-06-04.`,
    }),
  mixed: ({ from, to }: Compared) =>
    invalid({
      nl: `"${from}" en "${to}" zijn niet te vergelijken: neem twee brieven, twee dagen of twee bijeenkomsten.`,
      en: `"${from}" and "${to}" cannot be compared: take two letters, two days or two meetings.`,
    }),
  backwards: ({ from, to }: Compared) =>
    invalid({
      nl: `"${from}" is later dan "${to}": draai de twee om.`,
      en: `"${from}" is later than "${to}": exchange the two.`,
    }),
};
