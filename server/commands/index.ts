import type { Command } from './Command.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { ingest } from './ingest.ts';
import { retract } from './retract.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Every command: a new one is one file and one line here. */
export const commands: readonly Command[] = [start, extractCommand, ingest, retract, exportCommand, verify];
