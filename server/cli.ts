import { parseArgs } from 'node:util';
import type { Command, Terminal } from './commands/Command.ts';
import { helpOf, helpOfAll } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { terminal as terminalIn } from './commands/terminal.ts';
import { languageOf, readConfig } from './config.ts';
import { RodeDraadError } from './errors.ts';

process.exitCode = await run(process.argv.slice(2));

/** The command line, from its words to its exit code: 0 done, 1 failed, 2 wrong usage. The one place that catches. */
async function run(words: string[]): Promise<number> {
  const terminal = terminalIn(languageOf());
  try {
    const config = readConfig();
    const [name = '', ...rest] = words;
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
      await terminal.print(helpOfAll(terminal));
      return name === '' ? 2 : 0;
    }
    const command = commandOf(name);
    const { values, positionals } = parse(command, rest);
    if (values.help === true) {
      await terminal.print(helpOf(command, terminal));
      return 0;
    }
    const options = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, value === undefined ? undefined : String(value)]),
    );
    return await command.run({ parameters: positionals, options, config, terminal });
  } catch (error) {
    return tellError(error, terminal);
  }
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name).join(', ');
  throw new RodeDraadError(
    'usage',
    { nl: `De opdracht "${name}" bestaat niet.`, en: `There is no command "${name}".` },
    { nl: `Kies uit: ${names}.`, en: `Choose one of: ${names}.` },
  );
}

function parse(command: Command, words: string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({
      args: words,
      options: { ...options, help: { type: 'boolean' as const, short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new RodeDraadError(
      'usage',
      {
        nl: `Verkeerd gebruik van ${command.name} (${reason}).`,
        en: `Wrong usage of ${command.name} (${reason}).`,
      },
      {
        nl: `Zie: npm run ${command.name} -- --help`,
        en: `See: npm run ${command.name} -- --help`,
      },
      { cause: error },
    );
  }
}

function tellError(error: unknown, terminal: Terminal): number {
  if (!(error instanceof RodeDraadError)) {
    console.error(error);
    return 1;
  }
  terminal.tell({
    nl: `Fout: ${error.text.nl} ${error.remedy.nl}`,
    en: `Error: ${error.text.en} ${error.remedy.en}`,
  });
  return error.code === 'usage' ? 2 : 1;
}
