import path from 'node:path';
import { extractionOf } from '../api/loadFile.ts';
import { explainExtraction } from '../extract/explainExtraction.ts';
import { lineAndColumn } from '../extract/lineAndColumn.ts';
import type { GraphDocument, Warning } from '../model.ts';
import type { Command, Terminal } from './Command.ts';
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
    const { graph, findings } = await extractionOf(file, options);
    const isExplained = invocation.options.explain === 'true';
    await terminal.print(
      isExplained ? explainExtraction({ graph, findings }) : `${JSON.stringify(graph, null, 2)}\n`,
    );
    summarise(graph, terminal);
    return 0;
  },
};

export const needsId = (command: string) =>
  usage(command, {
    nl: 'Wat van standaardinvoer komt heeft geen naam: geef een id met --id.',
    en: 'What comes from standard input has no name: give an id with --id.',
  });

function summarise({ document, entities, relations, warnings }: GraphDocument, terminal: Terminal): void {
  const both = (text: string) => terminal.tell({ nl: text, en: text });
  both(`${document.id}  ${document.date ?? '—'}  ${document.title}`);
  terminal.tell({
    nl: `${entities.length} entiteiten: ${counted(entities)}`,
    en: `${entities.length} entities: ${counted(entities)}`,
  });
  terminal.tell({
    nl: `${relations.length} relaties: ${counted(relations)}`,
    en: `${relations.length} relations: ${counted(relations)}`,
  });
  terminal.tell({ nl: `${warnings.length} waarschuwingen`, en: `${warnings.length} warnings` });
  for (const warning of warnings) {
    both(`  ${placeOf(document.text, warning)}${warning.code}: ${terminal.say(warning.message)}`);
  }
}

function counted(items: readonly { type: string }[]): string {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(', ') || '—';
}

/** `12:5 `, where a warning has a place. */
const placeOf = (text: string, { start }: Warning): string =>
  start === undefined ? '' : `${lineAndColumn(text, start)} `;
