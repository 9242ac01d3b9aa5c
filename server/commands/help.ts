import type { Command, Terminal } from './Command.ts';
import { commands } from './index.ts';

export function helpOfAll({ say }: Terminal): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}${say(command.summary)}`);
  const title = say({ nl: 'Gebruik: rode-draad OPDRACHT …', en: 'Usage: rode-draad COMMAND …' });
  const more = say({
    nl: 'Meer over een opdracht: rode-draad OPDRACHT --help (of: npm run OPDRACHT -- --help)',
    en: 'More on a command: rode-draad COMMAND --help (or: npm run COMMAND -- --help)',
  });
  return `${title}\n\n${lines.join('\n')}\n\n${more}\n`;
}

export function helpOf({ name, parameters, summary, options }: Command, { say }: Terminal): string {
  const rows: [string, string][] = [
    ...Object.entries(options).map(([key, { value, help }]): [string, string] => [
      value === undefined ? `--${key}` : `--${key} ${value}`,
      say(help),
    ]),
    ['--help', say({ nl: 'deze uitleg', en: 'this help' })],
  ];
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  const lines = rows.map(([option, help]) => `  ${option.padEnd(width)}${help}`);
  const usage = say({ nl: 'Gebruik', en: 'Usage' });
  return `${usage}: rode-draad ${name} ${parameters}\n${say(summary)}\n\n${lines.join('\n')}\n`;
}
