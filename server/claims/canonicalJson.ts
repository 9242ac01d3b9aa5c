import { byCodeUnits } from './Claim.ts';

/** JSON with the keys of every object in order, so that equal values have equal text. */
export const canonicalJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_key, part: unknown) => (isMap(part) ? sortKeys(part) : part), indent);

/** The same map with its keys in the order of their code units. */
export const sortKeys = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => byCodeUnits(a, b)));

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
