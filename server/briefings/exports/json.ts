import type { BriefingFormat } from './ExportFormat.ts';

/** The briefing as the API gives it, to bring to another server: whole, whatever step is asked for. */
export const json: BriefingFormat = {
  name: 'json',
  write: async (briefing) => ({
    content: `${JSON.stringify(briefing, null, 2)}\n`,
    ...{ mediaType: 'application/json', extension: 'json' },
  }),
};
