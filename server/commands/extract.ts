import path from 'node:path';
import { ReadingPool } from '../reading/ReadingPool.ts';
import type { Command } from './Command.ts';
import { fileOptions, readOptionsOf } from './options.ts';
import { sourceFile } from './sourceFile.ts';
import { usage } from './usage.ts';

export const extractCommand: Command = {
  name: 'extract',
  parameters: 'FILE|-',
  summary: {
    nl: 'Toont wat een brief zegt, als graafdocument (JSON); laadt niets.',
    en: 'Prints what a letter says, as a graph document (JSON); loads nothing.',
  },
  options: {
    ...fileOptions,
    explain: {
      help: {
        nl: 'toont in plaats van JSON van elk feit waar het staat en welk frame of welke regel het vond',
        en: 'prints, instead of JSON, where each fact stands and which frame or rule found it',
      },
    },
  },
  run: async (invocation) => {
    const { parameters, config, terminal } = invocation;
    const [place, ...others] = parameters;
    if (place === undefined || others.length > 0) {
      throw usage('extract', { nl: 'Geef één bestand.', en: 'Give one file.' });
    }
    const options = readOptionsOf('extract', invocation);
    if (place === '-' && options.id === undefined) throw needsId('extract');
    const file = await sourceFile(
      place === '-' ? place : path.resolve(config.userDir, place),
      config.maxFileSize,
    );
    const reading = new ReadingPool(config, 1);
    try {
      const isExplained = invocation.options.explain === 'true';
      const { output, summary } = await reading.print(file, options, isExplained);
      await terminal.print(output);
      for (const line of summary) terminal.tell(line);
    } finally {
      await reading.close();
    }
    return 0;
  },
};

export const needsId = (command: string) =>
  usage(command, {
    nl: 'Wat van standaardinvoer komt heeft geen naam: geef een id met --id.',
    en: 'What comes from standard input has no name: give an id with --id.',
  });
