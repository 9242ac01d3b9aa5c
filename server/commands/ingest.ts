import { createHash } from 'node:crypto';
import path from 'node:path';
import { RodeDraadError } from '../errors.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import { readFile } from '../readers/readFile.ts';
import type { Command, Invocation } from './Command.ts';
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
  options: { ...fileOptions, ...serverOption },
  run: async (invocation) => {
    const { parameters, config } = invocation;
    const options = readOptionsOf('ingest', invocation);
    checkUsage(parameters, options);
    const places = await filesIn(parameters, config.userDir);
    if (Object.keys(options).length > 0 && places.length > 1) throw oneFileOnly();
    const library = await openLibrary('ingest', invocation);
    try {
      return await loadAll(places, library, options, invocation);
    } finally {
      await library.close();
    }
  },
};

async function loadAll(
  places: string[],
  library: Library,
  options: ReadOptions,
  { config, terminal }: Invocation,
): Promise<number> {
  const shown = progress(places.length, terminal);
  const earlier: Earlier = new Map();
  for (const place of places) {
    const name = place === '-' ? '-' : path.relative(config.userDir, place) || place;
    try {
      const file = await sourceFile(place, config.maxFileSize);
      const identity = await identityOf(file, options);
      refuseSameId(identity, name, earlier);
      shown.loaded(name, await library.load(file, options));
      earlier.set(identity.id, { name, checksum: identity.checksum });
    } catch (error) {
      shown.failed(name, error);
    }
  }
  return shown.finish() > 0 ? 1 : 0;
}

/** What this run has loaded, by id. */
type Earlier = Map<string, { name: string; checksum: string }>;

async function identityOf(file: SourceFile, options: ReadOptions): Promise<{ id: string; checksum: string }> {
  const read = await readFile(file, options);
  const { id } = 'graph' in read ? read.graph.document : read.source;
  return { id, checksum: createHash('sha256').update(file.bytes).digest('hex') };
}

/** Another file with the id of one before it in the same run would silently replace it. */
function refuseSameId(
  { id, checksum }: { id: string; checksum: string },
  name: string,
  earlier: Earlier,
): void {
  const first = earlier.get(id);
  if (first === undefined || first.checksum === checksum) return;
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
