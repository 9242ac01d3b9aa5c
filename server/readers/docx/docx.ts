import { asSource } from '../asSource.ts';
import { decode } from '../decode.ts';
import { readerErrors } from '../errors.ts';
import { isSignedAs } from '../looksLike.ts';
import type { Reader, SourceFile } from '../Reader.ts';
import type { ReadLimits } from '../ReadLimits.ts';
import { readZip } from '../readZip.ts';
import { writeText } from '../rich/writeText.ts';
import { readBody } from './readBody.ts';
import { readNotes } from './readNotes.ts';
import { readNumbering } from './readNumbering.ts';
import { readStyles } from './readStyles.ts';

/** Word's own format (ECMA-376, Office Open XML), as Word and LibreOffice write it. */
export const docx: Reader = {
  name: 'Word',
  extensions: ['.docx', '.docm', '.dotx'],
  recognise: ({ bytes }) => isSignedAs('.docx', bytes),
  read: async (file, options, limits) => asSource(file, options, textOf(file, limits)),
};

const parts = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const;
type Part = (typeof parts)[number];

const partNamed = (name: string): Part | undefined => {
  const found = /^word\/([a-z]+)\d*\.xml$/.exec(name.replace(/^\//, ''))?.[1];
  return parts.find((part) => part === found);
};

const textOf = (file: SourceFile, limits: ReadLimits): string => {
  const files = readZip(file, (name) => partNamed(name) !== undefined, limits);
  const xml = new Map([...files].map(([name, bytes]) => [partNamed(name), decode(bytes)]));
  const body = xml.get('document');
  if (body === undefined) throw readerErrors.noBody(file.name);
  const form = {
    headings: readStyles(file.name, xml.get('styles')),
    lists: readNumbering(file.name, xml.get('numbering')),
  };
  const notes = new Map(
    (['footnotes', 'endnotes'] as const).map((part) => [part, readNotes(file.name, xml.get(part))]),
  );
  return writeText(readBody(file.name, body, form, notes));
};
