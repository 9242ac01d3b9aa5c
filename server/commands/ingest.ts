import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Uploaded } from '../api/contract.ts';
import { RodeDraadError } from '../errors.ts';
import { ahead } from '../jobs/ahead.ts';
import { Queue } from '../jobs/Queue.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import { ReadingPool } from '../reading/ReadingPool.ts';
import type { Command, Invocation } from './Command.ts';
import { csvPair, isCsvPair, saidOptions } from './csvPair.ts';
import { needsId } from './extract.ts';
import { filesIn } from './filesIn.ts';
import type { Library } from './Library.ts';
import { openLibrary } from './openLibrary.ts';
import { fileOptions, readOptionsOf, serverOption } from './options.ts';
import { progress } from './progress.ts';
import { sourceFile } from './sourceFile.ts';
import { usage } from './usage.ts';

export const ingest: Command = {
  name: 'ingest',
  parameters: 'FILE|FOLDER…',
  summary: {
    nl: 'Leest brieven en laadt ze in de graaf.',
    en: 'Reads letters and loads them into the graph.',
  },
  options: { ...fileOptions, ...saidOptions, ...serverOption },
  run: async (invocation) => {
    const { parameters, config } = invocation;
    const options = readOptionsOf('ingest', invocation);
    checkUsage(parameters, options);
    const places = await filesIn(parameters, config.userDir);
    const pair = isCsvPair(places) ? await csvPair(places, invocation) : undefined;
    if (pair === undefined && Object.keys(options).length > 0 && places.length > 1) throw oneFileOnly();
    const reading = new ReadingPool(config);
    const library = await openLibrary('ingest', invocation, reading);
    try {
      if (pair !== undefined) return await loadPair(pair, library, invocation);
      return await loadAll(places, { library, reading, options, invocation });
    } finally {
      await reading.close();
      await library.close();
    }
  },
};

interface Run {
  library: Library;
  reading: ReadingPool;
  options: ReadOptions;
  invocation: Invocation;
}

async function loadPair(file: SourceFile, library: Library, { terminal }: Invocation): Promise<number> {
  const shown = progress(1, terminal);
  try {
    shown.loaded(file.name, await library.load(file, {}));
  } catch (error) {
    shown.failed(file.name, error);
  }
  return shown.finish() > 0 ? 1 : 0;
}

/** Reads some files at once, and loads and tells of them in their order. */
async function loadAll(places: string[], run: Run): Promise<number> {
  const { config, terminal } = run.invocation;
  const shown = progress(places.length, terminal);
  const inOrder = new Queue();
  const earlier: Earlier = new Map();
  const load = async (place: string): Promise<Outcome> => {
    const name = place === '-' ? '-' : path.relative(config.userDir, place) || place;
    try {
      return { name, answer: await loadOne({ place, name }, run, inOrder, earlier) };
    } catch (error) {
      return { name, error };
    }
  };
  for await (const outcome of ahead(places, run.reading.size + 1, load)) {
    if ('answer' in outcome) shown.loaded(outcome.name, outcome.answer);
    else shown.failed(outcome.name, outcome.error);
  }
  return shown.finish() > 0 ? 1 : 0;
}

type Outcome = { name: string; answer: Uploaded } | { name: string; error: unknown };

/** What this run has loaded or is loading, by id. */
type Earlier = Map<string, { name: string; checksum: string; isLoaded: Promise<boolean> }>;

async function loadOne(
  { place, name }: { place: string; name: string },
  run: Run,
  inOrder: Queue,
  earlier: Earlier,
): Promise<Uploaded> {
  const identified = identify(place, run);
  identified.catch(() => undefined);
  const { loading } = await inOrder.add(async () => {
    const { file, id, checksum } = await identified;
    await refuseSameId({ id, checksum }, name, earlier);
    const loading = run.library.load(file, run.options);
    const isLoaded = loading.then(
      () => true,
      () => false,
    );
    earlier.set(id, { name, checksum, isLoaded });
    return { loading };
  });
  return loading;
}

async function identify(
  place: string,
  { reading, options, invocation }: Run,
): Promise<{ file: SourceFile; id: string; checksum: string }> {
  const file = await sourceFile(place, invocation.config.maxFileSize);
  const id = await reading.identify(file, options);
  return { file, id, checksum: createHash('sha256').update(file.bytes).digest('hex') };
}

/** Another file with the id of one before it in the same run would silently replace it. */
async function refuseSameId(
  { id, checksum }: { id: string; checksum: string },
  name: string,
  earlier: Earlier,
): Promise<void> {
  const first = earlier.get(id);
  if (first === undefined || first.checksum === checksum || !(await first.isLoaded)) return;
  throw new RodeDraadError(
    'conflict',
    {
      nl: `"${name}" en "${first.name}" zijn verschillende bestanden met hetzelfde id, ${id}.`,
      en: `"${name}" and "${first.name}" are different files with the same id, ${id}.`,
    },
    {
      nl: 'Geef een van de twee een andere naam, of laad het apart met --id.',
      en: 'Rename one of the two, or load it by itself with --id.',
    },
  );
}

function checkUsage(parameters: string[], { id }: ReadOptions): void {
  if (parameters.length === 0) {
    throw usage('ingest', { nl: 'Geef een bestand of een map.', en: 'Give a file or a folder.' });
  }
  if (parameters.includes('-') && id === undefined) throw needsId('ingest');
}

const oneFileOnly = () =>
  usage('ingest', {
    nl: '--id, --title en --date gelden voor één bestand.',
    en: '--id, --title and --date go with one file.',
  });
