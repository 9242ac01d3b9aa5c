import type { ExportFormat } from './ExportFormat.ts';
import { formatNamed } from './formatNamed.ts';
import { json } from './json.ts';

/** Every format of the whole graph: a new one is one file and one line here. */
export const exportFormats: readonly ExportFormat[] = [json];

/** Throws `invalid-request` for a name that is not in the list. */
export const exportFormat = (name: string): ExportFormat => formatNamed(exportFormats, name);
