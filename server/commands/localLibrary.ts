import type { Config } from '../config.ts';
import { exportFormat } from '../exports/index.ts';
import { exportGraph } from '../graph/exportGraph.ts';
import { retractDocument } from '../graph/loadDocument.ts';
import { openDatabase } from '../graph/openDatabase.ts';
import { verifyGraph } from '../graph/verifyGraph.ts';
import type { ReadingPool } from '../reading/ReadingPool.ts';
import type { Library } from './Library.ts';

/** The library in this process: the database is open until `close`. Throws what `openDatabase` throws. */
export async function localLibrary(config: Config, reading: ReadingPool): Promise<Library> {
  const database = await openDatabase(config);
  return {
    load: (file, options) => reading.load(database, file, options),
    retract: (id) => retractDocument(database, id),
    export: async (format) => exportFormat(format).write(await exportGraph(database)),
    verify: () => verifyGraph(database),
    close: () => database.close(),
  };
}
