import path from 'node:path';
import { graphOf } from '../api/loadFile.ts';
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
  options: fileOptions,
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
    const graph = await graphOf(file, options);
    await terminal.print(`${JSON.stringify(graph, null, 2)}\n`);
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
    both(`  ${place(document.text, warning)}${warning.code}: ${terminal.say(warning.message)}`);
  }
}

function counted(items: readonly { type: string }[]): string {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(', ') || '—';
}

/** `12:5`, line and column from one, where a warning has a place. */
function place(text: string, { start }: Warning): string {
  if (start === undefined) return '';
  const before = text.slice(0, start);
  return `${before.split('\n').length}:${start - before.lastIndexOf('\n')} `;
}
