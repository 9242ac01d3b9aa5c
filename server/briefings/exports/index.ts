import { formatNamed } from '../../exports/formatNamed.ts';
import type { BriefingFormat } from './ExportFormat.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { pptx } from './pptx.ts';

/** Every format of a briefing: a new one is one file and one line here. */
export const briefingFormats: readonly BriefingFormat[] = [html, pdf, pptx, png, md, json];

/** Throws `invalid-request` for a name that is not in the list. */
export const briefingFormat = (name: string): BriefingFormat => formatNamed(briefingFormats, name);
