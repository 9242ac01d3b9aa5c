import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '../server/graph/Database.ts';
import { loadDocument, retractDocument } from '../server/graph/loadDocument.ts';
import { openDatabase } from '../server/graph/openDatabase.ts';
import type { GraphDocument } from '../server/model.ts';
import { letter, namedByTable } from '../test/support/letter.ts';
import { startNeo4j } from '../test/support/neo4j.ts';
import type { Bench, Length } from './Bench.ts';

/** What one more letter costs beside many that all speak of the Netherlands, against what it cost beside few. */
export const load: Bench = {
  name: 'one more letter beside a hub',
  kind: 'bench',
  run: async (length) => [await onEmbedded(length), await onNeo4j(length)],
};

/** How many letters there are, how many are measured, and what is too much; those before `few` warm the database up. */
const sizes = {
  short: { few: 60, many: 200, sample: 25, limit: 2 },
  full: { few: 100, many: 10_000, sample: 50, limit: 1.2 },
} as const;

const onEmbedded = async (length: Length): Promise<string> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rode-draad-bench-'));
  const database = await openDatabase({ dataDir });
  try {
    return await measure(database, length);
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** On the server that the tests use; its database is emptied. */
const onNeo4j = async (length: Length): Promise<string> => {
  const server = await startNeo4j();
  if ('unavailable' in server) return `neo4j: not measured (${server.unavailable})`;
  try {
    const database = await openDatabase({ dataDir: '', neo4j: server });
    try {
      return await measure(database, length);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
};

const measure = async (database: Database, length: Length): Promise<string> => {
  const { few, many, sample, limit } = sizes[length];
  await database.write((transaction) => transaction.run('wipe'));
  await fill(database, 0, few);
  const beforeHand = await cost(database, few, sample);
  await fill(database, few, many);
  const afterwards = await cost(database, many, sample);
  await database.write((transaction) => transaction.run('wipe'));
  const ratios = {
    load: afterwards.load / beforeHand.load,
    retract: afterwards.retract / beforeHand.retract,
  };
  const line = (what: 'load' | 'retract'): string =>
    `${what} ${beforeHand[what].toFixed(1)} ms beside ${few}, ${afterwards[what].toFixed(1)} ms beside ${many}: ${ratios[what].toFixed(2)} times`;
  const report = `${database.kind}: ${line('load')}; ${line('retract')}`;
  if (Math.max(ratios.load, ratios.retract) > limit) throw new Error(`more than ${limit} times: ${report}`);
  return report;
};

const fill = async (database: Database, from: number, to: number): Promise<void> => {
  for (let n = from; n < to; n++) await loadDocument(database, generated(n));
};

/** Loading a letter, and taking it away again, in milliseconds; the graph is as before. */
const cost = async (
  database: Database,
  from: number,
  sample: number,
): Promise<Record<'load' | 'retract', number>> => {
  const loads: number[] = [];
  const retracts: number[] = [];
  for (let n = from; n < from + sample; n++) {
    const one = generated(n);
    loads.push(await timed(() => loadDocument(database, one)));
    retracts.push(await timed(() => retractDocument(database, one.document.id)));
  }
  return { load: undisturbed(loads), retract: undisturbed(retracts) };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The lower quartile: what it costs where nothing else on the machine comes between. */
const undisturbed = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

const members = ['country:NL', 'country:DE', 'country:FR', 'country:IT', 'country:DK', 'country:AT'];

/** A letter with an initiative of its own that the same countries join; as extraction has it, they bear the table's names. */
const generated = (n: number): GraphDocument =>
  namedByTable(
    letter({
      id: `brief-${n}`,
      date: new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10),
      facts: [
        ...members.map(
          (member) => [member, 'JOINED', `initiative:groep-${n}`, { role: 'participant' }] as const,
        ),
        [`initiative:groep-${n}`, 'CONCERNS', 'system:ees'],
        [`document:brief-${n}`, 'CITES', `document:kst-22112-${n}`],
        ['country:NL', 'ATTENDED', `meeting:raad-${2000 + n}-06-04`],
      ],
      names: ['organisation:europol'],
    }),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await load.run(process.argv[2] === 'full' ? 'full' : 'short')) console.log(line);
}
