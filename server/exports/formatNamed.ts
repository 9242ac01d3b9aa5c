import { RodeDraadError } from '../errors.ts';

/** The format of this name. Throws `invalid-request`, which names those that there are. */
export function formatNamed<T extends { name: string }>(formats: readonly T[], name: string): T {
  const found = formats.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = formats.map((format) => format.name).join(', ');
  throw new RodeDraadError(
    'invalid-request',
    { nl: `Het formaat "${name}" bestaat niet.`, en: `There is no format "${name}".` },
    { nl: `Kies uit: ${names}.`, en: `Choose one of: ${names}.` },
  );
}
