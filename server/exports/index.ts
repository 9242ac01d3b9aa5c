import { RodeDraadError } from '../errors.ts';
import type { ExportFormat } from './ExportFormat.ts';
import { json } from './json.ts';

/** Every format of the whole graph: a new one is one file and one line here. */
export const exportFormats: readonly ExportFormat[] = [json];

/** Throws `invalid-request` for a name that is not in the list. */
export function exportFormat(name: string): ExportFormat {
  const found = exportFormats.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = exportFormats.map((format) => format.name).join(', ');
  throw new RodeDraadError(
    'invalid-request',
    { nl: `Het formaat "${name}" bestaat niet.`, en: `There is no format "${name}".` },
    { nl: `Kies uit: ${names}.`, en: `Choose one of: ${names}.` },
  );
}
