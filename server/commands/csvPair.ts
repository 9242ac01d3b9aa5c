import path from 'node:path';
import { readCsvPair } from '../readers/csv/readCsvPair.ts';
import type { SourceFile } from '../readers/Reader.ts';
import type { CommandOption, Invocation } from './Command.ts';
import { sourceFile } from './sourceFile.ts';
import { usage } from './usage.ts';

/** Who says so, and why: a pair of CSV files has no letter's words. */
export const saidOptions = {
  by: {
    value: 'NAME',
    help: {
      nl: 'wie zegt wat in een paar csv-bestanden staat',
      en: 'who says what a pair of CSV files holds',
    },
  },
  reason: { value: 'TEXT', help: { nl: 'en waarom', en: 'and why' } },
} as const satisfies Record<string, CommandOption>;

/** Whether what is asked for is one document in two files. */
export const isCsvPair = (places: readonly string[]): boolean =>
  places.length === 2 && places.every((place) => path.extname(place).toLowerCase() === '.csv');

/** The two files as one graph document, in the form that every library takes. Throws `usage` without `--id`, `--by` and `--reason`. */
export const csvPair = async (
  places: readonly string[],
  { options, config }: Invocation,
): Promise<SourceFile> => {
  const { id, by, reason, title, date } = options;
  if (!id || !by || !reason) throw needsAuthor();
  const [first, second] = await Promise.all(places.map((place) => sourceFile(place, config.maxFileSize)));
  if (!first || !second) throw needsAuthor();
  const graph = readCsvPair({ files: [first, second], id, said: { by, reason }, title, date });
  return {
    name: `${graph.document.id.replace('document:', '')}.json`,
    bytes: Buffer.from(JSON.stringify(graph)),
  };
};

const needsAuthor = () =>
  usage('ingest', {
    nl: 'Een paar csv-bestanden is één document: geef --id, en met --by en --reason wie het zegt en waarom.',
    en: 'A pair of CSV files is one document: give --id, and with --by and --reason who says so and why.',
  });
