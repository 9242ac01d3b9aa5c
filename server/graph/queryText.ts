import { readFileSync } from 'node:fs';
import { entityTypes } from '../entities/index.ts';
import { relationTypes } from '../relations/index.ts';
import type { Fill } from './Database.ts';

const folder = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/**
 * The Cypher of a named query, its `__Labels__` and `__TYPES__` filled in. What is filled in must be on the closed
 * lists of `entities/` and `relations/`; anything else is a fault in our own code and throws a plain error.
 */
export const queryText = (name: string, fill: Fill = {}): string =>
  fileText(name)
    .replaceAll('__Labels__', () => checked(name, fill.labels, labels).join(':'))
    .replaceAll('__TYPES__', () => checked(name, fill.types, types).join('|'));

const labels: ReadonlySet<string> = new Set([
  'Entity',
  ...entityTypes.flatMap((entityType) => [
    entityType.type,
    ...(entityType.extraLabel ? [entityType.extraLabel.label] : []),
  ]),
]);
const types: ReadonlySet<string> = new Set(relationTypes.map((relationType) => relationType.type));

const fileText = (name: string): string => {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  texts.set(name, text);
  return text;
};

const checked = (
  name: string,
  values: readonly string[] | undefined,
  allowed: ReadonlySet<string>,
): readonly string[] => {
  if (!values?.length) throw new Error(`The query ${name} needs labels or types to fill in.`);
  const stranger = values.find((value) => !allowed.has(value));
  if (stranger !== undefined) throw new Error(`${stranger} is not in the model, and cannot go into ${name}.`);
  return values;
};
