import { terms } from '../../entities/terms.ts';
import type { Standing } from '../facts/readStatuses.ts';
import type { Named, Wording } from './Wording.ts';

/** "Motie Eerdmans (36848-63): loopt nog (brief van 4 juni 2026)". */
export const statusLine = (wording: Wording, node: Named, standing: Standing | undefined): string => {
  const name = wording.title(node);
  if (!standing) return name;
  const status = statusName(wording, standing.status);
  const [quote] = standing.told.evidence;
  const by = quote?.date
    ? ` (${wording.say({ nl: `brief van ${wording.day(quote.date)}`, en: `letter of ${wording.day(quote.date)}` })})`
    : '';
  return `${name}: ${wording.strong(status)}${by}`;
};

export const statusName = (wording: Wording, status: string): string =>
  terms[`status.${status}`]?.[wording.language] ?? wording.text(status);
