import { RodeDraadError } from '../errors.ts';

/** What may befall a file while it waits for a worker or is read by one, each with what to do. */
export const readingErrors = {
  /** `name` is undefined where the limit comes before the name. */
  busy: (name: string | undefined, limit: number) => {
    const file =
      name === undefined ? { nl: 'Het bestand', en: 'the file' } : { nl: `"${name}"`, en: `"${name}"` };
    return new RodeDraadError(
      'busy',
      {
        nl: `${file.nl} kan er niet bij: er wachten al ${limit} bestanden.`,
        en: `There is no room for ${file.en}: ${limit} files are waiting already.`,
      },
      {
        nl: 'Probeer het zo weer, of laat er meer wachten met MAX_WAITING, zoals MAX_WAITING=200.',
        en: 'Try again in a moment, or let more of them wait with MAX_WAITING, such as MAX_WAITING=200.',
      },
    );
  },

  tooLong: (name: string, milliseconds: number) => {
    const seconds = milliseconds / 1000;
    return new RodeDraadError(
      'too-slow',
      {
        nl: `"${name}" lezen duurde langer dan ${String(seconds).replace('.', ',')} seconden en is afgebroken.`,
        en: `Reading "${name}" took longer than ${seconds} seconds and was broken off.`,
      },
      {
        nl: 'Splits het bestand, of verhoog de grens met MAX_READ_TIME, zoals MAX_READ_TIME=600s.',
        en: 'Split the file, or raise the limit with MAX_READ_TIME, such as MAX_READ_TIME=600s.',
      },
    );
  },

  tooMuchMemory: (name: string, bytes: number, cause: unknown) => {
    const megabytes = Math.round(bytes / 1e6);
    return new RodeDraadError(
      'too-large',
      {
        nl: `"${name}" lezen vroeg meer geheugen dan ${megabytes} MB en is afgebroken.`,
        en: `Reading "${name}" took more memory than ${megabytes} MB and was broken off.`,
      },
      {
        nl: 'Splits het bestand, of verhoog de grens met MAX_READ_MEMORY, zoals MAX_READ_MEMORY=8GB.',
        en: 'Split the file, or raise the limit with MAX_READ_MEMORY, such as MAX_READ_MEMORY=8GB.',
      },
      { cause },
    );
  },

  died: (name: string, cause: unknown) =>
    new RodeDraadError(
      'internal',
      {
        nl: `"${name}" lezen is onverwacht afgebroken.`,
        en: `Reading "${name}" broke off unexpectedly.`,
      },
      {
        nl: 'Probeer het opnieuw; gebeurt het weer, meld dan welk bestand het is.',
        en: 'Try again; should it happen once more, report which file it is.',
      },
      { cause },
    ),

  closing: (name: string) =>
    new RodeDraadError(
      'database-unavailable',
      {
        nl: `"${name}" is niet geladen: het programma is aan het stoppen.`,
        en: `"${name}" was not loaded: the program is stopping.`,
      },
      { nl: 'Probeer het zo weer.', en: 'Try again in a moment.' },
    ),

  cancelled: (name: string) =>
    new RodeDraadError(
      'invalid-request',
      { nl: `"${name}" is niet meer gewenst.`, en: `"${name}" is no longer wanted.` },
      { nl: 'Stuur het bestand opnieuw.', en: 'Send the file again.' },
    ),
} as const;
