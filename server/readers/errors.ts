import { RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';

/** The wrong inputs that every format shares, each one clear sentence with what to do. */
export const readerErrors = {
  empty: (name: string) =>
    new RodeDraadError(
      'empty-file',
      { nl: `"${name}" is leeg: er staat geen tekst in.`, en: `"${name}" is empty: there is no text in it.` },
      { nl: 'Kies het bestand waarin de brief staat.', en: 'Choose the file that holds the letter.' },
    ),

  binary: (name: string, kind: Bilingual | undefined) => {
    const what = kind ?? {
      nl: 'geen tekst (er staan tekens in die in tekst niet voorkomen)',
      en: 'no text (it holds characters that text does not have)',
    };
    return new RodeDraadError(
      'binary-file',
      {
        nl: `"${name}" heeft de naam van een tekstbestand, maar de inhoud is ${what.nl}.`,
        en: `"${name}" is named as a text file, but its content is ${what.en}.`,
      },
      {
        nl: 'Bewaar de brief als platte tekst (.txt) en probeer het opnieuw.',
        en: 'Save the letter as plain text (.txt) and try again.',
      },
    );
  },

  /** `name` is undefined where the limit comes before the name. */
  tooLarge: (name: string | undefined, limit: number, size?: number) => {
    const file =
      name === undefined ? { nl: 'Het bestand', en: 'The file' } : { nl: `"${name}"`, en: `"${name}"` };
    const is = (decimal: '.' | ',') => (size === undefined ? '' : ` (${megabytes(size, decimal)} MB)`);
    return new RodeDraadError(
      'too-large',
      {
        nl: `${file.nl} is te groot${is(',')}: een bestand mag ${megabytes(limit, ',')} MB zijn.`,
        en: `${file.en} is too large${is('.')}: a file may be ${megabytes(limit, '.')} MB.`,
      },
      {
        nl: 'Splits het bestand, of verhoog de grens met MAX_FILE_SIZE, zoals MAX_FILE_SIZE=100MB.',
        en: 'Split the file, or raise the limit with MAX_FILE_SIZE, such as MAX_FILE_SIZE=100MB.',
      },
    );
  },

  invalidDocument: (name: string, fault: Bilingual) =>
    new RodeDraadError(
      'invalid-document',
      {
        nl: `"${name}" is geen geldig graafdocument: ${fault.nl}.`,
        en: `"${name}" is not a valid graph document: ${fault.en}.`,
      },
      {
        nl: 'Herstel het bestand op die plaats; de vorm staat in de README.',
        en: 'Mend the file at that place; the README tells the shape.',
      },
    ),

  unreadable: (name: string, reason: Bilingual) =>
    new RodeDraadError(
      'unreadable-file',
      {
        nl: `"${name}" kan niet gelezen worden: ${reason.nl}.`,
        en: `"${name}" cannot be read: ${reason.en}.`,
      },
      {
        nl: 'Controleer de naam en de rechten van het bestand.',
        en: "Check the file's name and its permissions.",
      },
    ),

  wrongId: (id: string) =>
    new RodeDraadError(
      'invalid-request',
      { nl: `"${id}" kan geen id van een document zijn.`, en: `"${id}" cannot be the id of a document.` },
      {
        nl: 'Gebruik letters, cijfers, punten en streepjes, zoals kst-32317-1007.',
        en: 'Use letters, digits, dots and hyphens, such as kst-32317-1007.',
      },
    ),
} as const;

const megabytes = (bytes: number, decimal: '.' | ','): string =>
  String(Math.max(0.1, Math.round(bytes / 1e5) / 10)).replace('.', decimal);
