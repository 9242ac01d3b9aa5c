import type { Bilingual } from '../model.ts';
import type { Terminal } from './Command.ts';

/** This process's own standard output and error. A reader of our output that goes away ends it without a fuss. */
export function terminal(language: 'nl' | 'en'): Terminal {
  return {
    print,
    tell: (text) => process.stderr.write(`${text[language]}\n`),
    say: (text: Bilingual) => text[language],
    isInteractive: process.stderr.isTTY === true,
  };
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? process.exit(0) : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}
