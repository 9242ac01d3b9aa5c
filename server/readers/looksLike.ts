import type { Bilingual } from '../model.ts';

/** What a file's first bytes give away, for an error that says more than "not text". */
export const looksLike = (bytes: Uint8Array): Bilingual | undefined => signatureOf(bytes)?.kind;

/** Whether its first bytes are those of files with this extension. */
export const isSignedAs = (extension: string, bytes: Uint8Array): boolean =>
  signatureOf(bytes)?.extension === extension;

const signatureOf = (bytes: Uint8Array): Signature | undefined => {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return signatures.find(({ starts, holds }) => head.startsWith(starts) && head.includes(holds ?? ''));
};

interface Signature {
  starts: string;
  holds?: string;
  kind: Bilingual;
  /** Of the format that reads it. */
  extension?: string;
}

const signatures: readonly Signature[] = [
  {
    starts: 'PK\x03\x04',
    holds: 'word/',
    kind: { nl: 'een Word-bestand (docx)', en: 'a Word file (docx)' },
    extension: '.docx',
  },
  {
    starts: 'PK\x03\x04',
    holds: 'opendocument',
    kind: { nl: 'een LibreOffice-bestand', en: 'a LibreOffice file' },
  },
  { starts: 'PK\x03\x04', kind: { nl: 'een zip-bestand (zoals docx)', en: 'a zip file (such as docx)' } },
  {
    starts: '\xd0\xcf\x11\xe0',
    kind: { nl: 'een oud Office-bestand (doc)', en: 'an old Office file (doc)' },
  },
  { starts: '{\\rtf', kind: { nl: 'een RTF-bestand', en: 'an RTF file' } },
  { starts: '%PDF-', kind: { nl: 'een PDF', en: 'a PDF' }, extension: '.pdf' },
  { starts: '\x89PNG', kind: { nl: 'een afbeelding (PNG)', en: 'a picture (PNG)' } },
  { starts: '\xff\xd8\xff', kind: { nl: 'een foto (JPEG)', en: 'a photo (JPEG)' } },
  { starts: 'GIF8', holds: '\0', kind: { nl: 'een afbeelding (GIF)', en: 'a picture (GIF)' } },
  { starts: 'II*\0', kind: { nl: 'een afbeelding (TIFF)', en: 'a picture (TIFF)' } },
  { starts: '\x1f\x8b', kind: { nl: 'een gzip-bestand', en: 'a gzip file' } },
  { starts: '\x7fELF', kind: { nl: 'een programma', en: 'a program' } },
  { starts: 'MZ', holds: '\0', kind: { nl: 'een programma', en: 'a program' } },
];
