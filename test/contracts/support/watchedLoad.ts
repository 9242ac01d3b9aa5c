import { rodeDraad } from '../../support/program.ts';
import { startApi } from '../../support/server.ts';
import { stallsDuring } from '../../support/stalls.ts';

/**
 * A program of its own, as a server is one: no memory of other tests, which it would be held up by to give it back.
 * Loads the letters of `process.argv` one after the other, and prints as JSON how long the server was held up at most,
 * how long a thread at rest, and what loading told.
 */
const [, , ...files] = process.argv;
const server = await startApi({ maxReadTime: 600_000 });
const told: string[] = [];
const stalls = await stallsDuring(async () => {
  for (const file of files) {
    const { err } = await rodeDraad(['ingest', file, '--server', server.url]);
    told.push(err);
  }
});
await server.stop();
console.log(JSON.stringify({ ...stalls, told }));
