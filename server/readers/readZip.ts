import { unzipSync } from 'fflate';
import { readerErrors } from './errors.ts';
import type { SourceFile } from './Reader.ts';
import type { ReadLimits } from './ReadLimits.ts';

/**
 * The files of a zip that are wanted, by their names. What they say that they hold is counted before anything is unpacked, and
 * no more than that is, so that a small file cannot fill the memory. Throws `damaged-file` or `too-large`.
 */
export function readZip(
  file: SourceFile,
  wanted: (name: string) => boolean,
  { maxUnpackedSize }: ReadLimits,
): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const isTaken = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted(name)) return false;
    total += originalSize;
    if (total > maxUnpackedSize) throw readerErrors.unpacksTooLarge(file.name, maxUnpackedSize);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(file.bytes, { filter: isTaken })));
  } catch (error) {
    throw readerErrors.damaged(file.name, error);
  }
}
