import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

export interface Stalls {
  /** Of this thread, in milliseconds: the longest time in which it answered nothing. */
  here: number;
  /** The same of a thread that did nothing meanwhile: what the machine itself and its other work cost. */
  atRest: number;
}

/** How long this thread was held up at most while the work was done, and how long one at rest. */
export async function stallsDuring(work: () => Promise<unknown>): Promise<Stalls> {
  const resting = new Worker(watcher, { eval: true, execArgv: [] });
  await new Promise((resolve) => resting.once('message', resolve));
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  try {
    await work();
    const atRest = await new Promise<number>((resolve) => {
      resting.once('message', resolve);
      resting.postMessage('done');
    });
    return { here: delay.max / 1e6, atRest };
  } finally {
    delay.disable();
    await resting.terminate();
  }
}

/** In milliseconds. */
const resolution = 5;

const watcher = `
  const { parentPort } = require('node:worker_threads');
  const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: ${resolution} });
  delay.enable();
  parentPort.on('message', () => parentPort.postMessage(delay.max / 1e6));
  parentPort.postMessage(0);
`;
