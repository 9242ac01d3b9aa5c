import type { Node } from '../../api/contract.ts';
import { terms } from '../../entities/terms.ts';
import { capital, oneLine } from './plainly.ts';
import type { Wording } from './Wording.ts';

/** What letters state of something, key by key in the order of the terms: "Uitslag: aangenomen". Keys for machines are left out. */
export const propertyLines = (
  wording: Wording,
  { properties = {} }: Pick<Node, 'properties'>,
  but: readonly string[] = [],
): string[] =>
  Object.keys(terms)
    .filter((key) => properties[key] !== undefined && !hidden.has(key) && !but.includes(key))
    .map((key) => {
      const value = oneLine(String(properties[key]));
      const said =
        terms[`${key}.${value}`]?.[wording.language] ??
        wording.text(isDay(value) ? wording.day(value) : value);
      return `${capital(terms[key]?.[wording.language] ?? key)}: ${wording.strong(said)}`;
    });

/** How it was known again says nothing of the thing. */
const hidden = new Set(['mergedBy']);

const isDay = (value: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(value);
