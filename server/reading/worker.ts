import { parentPort } from 'node:worker_threads';
import { extractionOf, loadFile } from '../api/loadFile.ts';
import { readFile } from '../readers/readFile.ts';
import type { MainCalls, WorkerCalls } from './calls.ts';
import { Line } from './Line.ts';
import { printed } from './printed.ts';
import { remoteWriter } from './remoteWriter.ts';

/**
 * Composition root of a worker: reads letters, one at a time, and works out what they change in the graph. The database
 * stays with the main thread, which does no more for a letter than pass on its queries.
 */
if (parentPort === null) throw new Error('This is the worker of a pool.');

const { writer, attempt } = remoteWriter({
  write: () => line.call('write', null),
  query: (query) => line.call('query', query),
});

const calls: WorkerCalls = {
  ready: async () => undefined,
  identify: async ({ file, options, limits }) => {
    const read = await readFile(file, options, limits);
    return 'graph' in read ? read.graph.document.id : read.source.id;
  },
  print: async ({ file, options, limits, isExplained }) =>
    printed(await extractionOf(file, options, limits), isExplained),
  load: ({ file, options, limits }) => loadFile(writer, file, options, limits),
  attempt,
};

const line = new Line<MainCalls>(parentPort, calls);
