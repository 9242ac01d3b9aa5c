import type { GraphExport } from '../graph/exportGraph.ts';

/** One format in which the whole graph leaves the program: a new one is one file and one line in `index.ts`. */
export interface ExportFormat {
  /** As `--format` and `?format=` name it. */
  name: string;
  mediaType: string;
  /** Equal graphs give equal text. */
  write(graph: GraphExport): string;
}
