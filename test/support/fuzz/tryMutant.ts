import JSZip from 'jszip';
import { RodeDraadError } from '../../../server/errors.ts';
import { extract } from '../../../server/extract/extract.ts';
import type { GraphDocument } from '../../../server/model.ts';
import { readFile } from '../../../server/readers/readFile.ts';
import { mutantOf } from './mutants.ts';

/** How a damaged file was met: refused with an error of ours, or read. */
export type Outcome = 'refused' | 'read';

const limits = { maxUnpackedSize: 5e6, maxPages: 50 };

/**
 * Reads a damaged copy of a file. Throws where it crashes, or where a quote is not what stands at its place in the text;
 * the seed in the message makes it again.
 */
export const tryMutant = async (name: string, bytes: Uint8Array, seed: number): Promise<Outcome> => {
  try {
    const result = await readFile(
      { bytes: await damaged(name, bytes, seed), name },
      { id: 'mutant' },
      limits,
    );
    if ('source' in result) checkQuotes(extract(result.source));
    return 'read';
  } catch (error) {
    if (error instanceof RodeDraadError && error.code !== 'internal') return 'refused';
    throw new Error(`mutant ${seed} of ${name}`, { cause: error });
  }
};

/** A packed file is damaged as it is every other time, and else inside: its text, and then packed again. */
const damaged = async (name: string, bytes: Uint8Array, seed: number): Promise<Uint8Array> => {
  if (!name.endsWith('.docx') || seed % 2 === 0) return mutantOf(bytes, seed);
  const zip = await JSZip.loadAsync(bytes);
  const part = 'word/document.xml';
  const text = await zip.file(part)?.async('uint8array');
  zip.file(part, mutantOf(text ?? new Uint8Array(), seed));
  return zip.generateAsync({ type: 'uint8array' });
};

const checkQuotes = ({ document, entities, relations }: GraphDocument): void => {
  const quotes = [
    ...relations.flatMap(({ evidence }) => evidence),
    ...entities.flatMap(({ evidence }) => Object.values(evidence).flat()),
  ];
  for (const { start, end, quote } of quotes)
    if (document.text.slice(start, end) !== quote) throw new Error(`"${quote}" is not at ${start}–${end}`);
  for (const { id, mentions } of entities)
    for (const { start, end } of mentions)
      if (start < 0 || end <= start || end > document.text.length)
        throw new Error(`${id} is not at ${start}–${end}`);
};
