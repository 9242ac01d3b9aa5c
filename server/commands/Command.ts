import type { Config } from '../config.ts';
import type { Bilingual } from '../model.ts';

/** One command of the command line: a new one is one file and one line in `index.ts`. */
export interface Command {
  name: string;
  /** What follows the name: `FILE|FOLDER…`. */
  parameters: string;
  summary: Bilingual;
  options: Readonly<Record<string, CommandOption>>;
  /** The exit code. Throws a `RodeDraadError`; with the code `usage` it becomes 2, else 1. */
  run(invocation: Invocation): Promise<number>;
}

/** An option; `--help` every command has. */
export interface CommandOption {
  /** What it takes, in capitals: `URL`; nothing where it is a switch, which then reads as `true`. */
  value?: string;
  help: Bilingual;
}

export interface Invocation {
  parameters: string[];
  options: Readonly<Record<string, string | undefined>>;
  config: Config;
  terminal: Terminal;
}

/** Where a command speaks; words are in the terminal's language. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  print(text: string): Promise<void>;
  /** A line on standard error. */
  tell(text: Bilingual): void;
  say(text: Bilingual): string;
  isInteractive: boolean;
}
