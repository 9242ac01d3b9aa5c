import { RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';

/** Wrong usage of a command: exit code 2, with a pointer to its help. */
export const usage = (command: string, text: Bilingual): RodeDraadError =>
  new RodeDraadError('usage', text, {
    nl: `Zie: npm run ${command} -- --help`,
    en: `See: npm run ${command} -- --help`,
  });
