import type { ExportFormat } from './ExportFormat.ts';

/** `{documents[], entities[], relations[]}`, as `exportGraph` sorted them. */
export const json: ExportFormat = {
  name: 'json',
  mediaType: 'application/json',
  write: (graph) => `${JSON.stringify(graph, null, 2)}\n`,
};
