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

  /** What went wrong inside a file whose kind is known; errors of our own pass as they are. */
  damaged: (name: string, error: unknown) => {
    if (error instanceof RodeDraadError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new RodeDraadError(
      'damaged-file',
      {
        nl: `"${name}" is beschadigd of niet af (${reason}).`,
        en: `"${name}" is damaged or incomplete (${reason}).`,
      },
      {
        nl: 'Open het in het programma waarmee het is gemaakt, bewaar het opnieuw, en probeer het nog eens.',
        en: 'Open it in the program that made it, save it anew, and try again.',
      },
      { cause: error },
    );
  },

  noBody: (name: string) =>
    new RodeDraadError(
      'damaged-file',
      {
        nl: `"${name}" is geen Word-bestand: de tekst ontbreekt.`,
        en: `"${name}" is no Word file: its text is missing.`,
      },
      { nl: 'Bewaar de brief opnieuw als .docx.', en: 'Save the letter again as .docx.' },
    ),

  wrongXml: (name: string, reason: string, { line, column }: { line: number; column: number }) =>
    new RodeDraadError(
      'damaged-file',
      {
        nl: `"${name}" is geen kloppende XML: regel ${line}, kolom ${column} (${reason}).`,
        en: `"${name}" is not well-formed XML: line ${line}, column ${column} (${reason}).`,
      },
      {
        nl: 'Haal het bestand opnieuw op, of herstel het op die plaats.',
        en: 'Fetch the file again, or mend it at that place.',
      },
    ),

  unpacksTooLarge: (name: string, limit: number) =>
    new RodeDraadError(
      'too-large',
      {
        nl: `"${name}" is uitgepakt te groot: meer dan ${megabytes(limit, ',')} MB.`,
        en: `"${name}" is too large when it is unpacked: more than ${megabytes(limit, '.')} MB.`,
      },
      {
        nl: 'Is dit echt een brief, verhoog dan de grens met MAX_UNPACKED_SIZE, zoals MAX_UNPACKED_SIZE=500MB.',
        en: 'If this truly is a letter, raise the limit with MAX_UNPACKED_SIZE, such as MAX_UNPACKED_SIZE=500MB.',
      },
    ),

  tooManyPages: (name: string, pages: number, limit: number) =>
    new RodeDraadError(
      'too-large',
      {
        nl: `"${name}" heeft ${pages} bladzijden; een pdf mag er ${limit} hebben.`,
        en: `"${name}" has ${pages} pages; a PDF may have ${limit}.`,
      },
      {
        nl: 'Splits het bestand, of verhoog de grens met MAX_PAGES, zoals MAX_PAGES=10000.',
        en: 'Split the file, or raise the limit with MAX_PAGES, such as MAX_PAGES=10000.',
      },
    ),

  tooDeep: (name: string, limit: number) =>
    new RodeDraadError(
      'too-large',
      {
        nl: `In "${name}" liggen meer dan ${limit} elementen in elkaar.`,
        en: `In "${name}" more than ${limit} elements lie in each other.`,
      },
      {
        nl: 'Open de pagina in een browser, kopieer de tekst, en plak die of bewaar hem als .txt.',
        en: 'Open the page in a browser, copy its text, and paste it or save it as .txt.',
      },
    ),

  noTextLayer: (name: string) =>
    new RodeDraadError(
      'no-text',
      {
        nl: `"${name}" heeft geen tekstlaag: het zijn beelden van bladzijden, zoals een scan.`,
        en: `"${name}" has no text layer: it holds pictures of pages, such as a scan.`,
      },
      makeSearchable,
    ),

  unknownLetters: (name: string) =>
    new RodeDraadError(
      'no-text',
      {
        nl: `"${name}" zegt niet welke letters het toont: de lettertypen hebben geen tabel van tekens.`,
        en: `"${name}" does not tell which letters it shows: its fonts have no table of characters.`,
      },
      makeSearchable,
    ),

  passwordNeeded: (name: string) =>
    new RodeDraadError(
      'unreadable-file',
      { nl: `"${name}" is met een wachtwoord beveiligd.`, en: `"${name}" is protected by a password.` },
      { nl: 'Bewaar een kopie zonder wachtwoord.', en: 'Save a copy without a password.' },
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

const makeSearchable: Bilingual = {
  nl: 'Maak er een doorzoekbare pdf van (OCR, bijvoorbeeld met ocrmypdf), of vraag de brief als Word-bestand.',
  en: 'Make it a searchable PDF (OCR, with ocrmypdf for instance), or ask for the letter as a Word file.',
};
