import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportFormats } from '../exports/index.ts';
import type { Command } from './Command.ts';
import { openLibrary } from './openLibrary.ts';
import { serverOption } from './options.ts';
import { usage } from './usage.ts';

export const exportCommand: Command = {
  name: 'export',
  parameters: '--format FORMAT [--output FILE]',
  summary: { nl: 'Schrijft de hele graaf.', en: 'Writes the whole graph.' },
  options: {
    format: {
      value: 'FORMAT',
      help: {
        nl: `een van: ${exportFormats.map(({ name }) => name).join(', ')}`,
        en: `one of: ${exportFormats.map(({ name }) => name).join(', ')}`,
      },
    },
    output: {
      value: 'FILE',
      help: { nl: 'waarheen (anders standaarduitvoer)', en: 'where to (else standard output)' },
    },
    ...serverOption,
  },
  run: async (invocation) => {
    const { parameters, options, config, terminal } = invocation;
    if (parameters.length > 0) {
      throw usage('export', { nl: 'Geef het bestand met --output.', en: 'Give the file with --output.' });
    }
    const format = formatOf(options.format ?? 'json');
    const library = await openLibrary('export', invocation);
    try {
      const text = await library.export(format);
      if (options.output === undefined) await terminal.print(text);
      else await writeFile(path.resolve(config.userDir, options.output), text);
    } finally {
      await library.close();
    }
    return 0;
  },
};

/** A name that is not in the list is wrong usage here. */
function formatOf(name: string): string {
  if (exportFormats.some((format) => format.name === name)) return name;
  const names = exportFormats.map((format) => format.name).join(', ');
  throw usage('export', {
    nl: `Het formaat "${name}" bestaat niet; kies uit: ${names}.`,
    en: `There is no format "${name}"; choose one of: ${names}.`,
  });
}
