import { int } from 'neo4j-driver';
import type { Parameter, Parameters } from './Database.ts';

/**
 * Parameters as the driver wants them: it sends every JavaScript number as a float, so whole numbers become
 * integers. A list of numbers stays of one kind, for Neo4j stores no mixed ones: one fraction makes all floats.
 */
export const neo4jParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, native(value)]));

const native = (value: Parameter): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.some(isFraction) ? value : value.map(native);
  return neo4jParameters(value);
};

const isList = (value: object): value is readonly Parameter[] => Array.isArray(value);
const isFraction = (value: Parameter): boolean => typeof value === 'number' && !Number.isSafeInteger(value);
