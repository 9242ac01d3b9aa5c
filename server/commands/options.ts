import { z } from 'zod';
import type { ReadOptions } from '../readers/Reader.ts';
import type { CommandOption, Invocation } from './Command.ts';
import { usage } from './usage.ts';

/** What a user may say of a file: `extract` and `ingest` share it. */
export const fileOptions = {
  id: {
    value: 'ID',
    help: { nl: 'het id van het document (nodig bij -)', en: "the document's id (needed with -)" },
  },
  title: { value: 'TEXT', help: { nl: 'de titel van het document', en: "the document's title" } },
  date: { value: 'DAY', help: { nl: 'de datum, zoals 2026-06-12', en: 'the date, such as 2026-06-12' } },
} as const satisfies Record<string, CommandOption>;

export const serverOption = {
  server: {
    value: 'URL',
    help: {
      nl: 'laat die server het werk doen (anders de server die de gegevensmap houdt, als die er is)',
      en: 'let that server do the work (else the server that holds the data folder, if one does)',
    },
  },
} as const satisfies Record<string, CommandOption>;

/** Throws `usage` for a date that is no day. */
export function readOptionsOf(command: string, { options: { id, title, date } }: Invocation): ReadOptions {
  if (date !== undefined && !z.iso.date().safeParse(date).success) {
    throw usage(command, {
      nl: `"${date}" is geen datum zoals 2026-06-12.`,
      en: `"${date}" is not a date such as 2026-06-12.`,
    });
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}
