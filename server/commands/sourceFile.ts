import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../model.ts';
import { readerErrors } from '../readers/errors.ts';
import type { SourceFile } from '../readers/Reader.ts';

/**
 * A file of this machine, or standard input where `place` is `-`. What is over the limit is not read further.
 * Throws `too-large` or `unreadable-file`.
 */
export async function sourceFile(place: string, maxFileSize: number): Promise<SourceFile> {
  if (place === '-') return { bytes: await readAll(process.stdin, '-', maxFileSize), name: '-' };
  const name = path.basename(place);
  try {
    const file = await open(place);
    try {
      const { size } = await file.stat();
      if (size > maxFileSize) throw readerErrors.tooLarge(name, maxFileSize, size);
      return { bytes: await readAll(file.createReadStream({ autoClose: false }), name, maxFileSize), name };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    throw reason === undefined ? error : readerErrors.unreadable(place, reason);
  }
}

/** A file may grow while it is read, and a device has no size: the limit holds for what comes in. */
async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw readerErrors.tooLarge(name, limit);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, Bilingual | undefined>> = {
  ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
  EACCES: { nl: 'er is geen toestemming voor', en: 'permission is denied' },
  EPERM: { nl: 'er is geen toestemming voor', en: 'permission is denied' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOTDIR: { nl: 'het pad loopt door een bestand', en: 'its path leads through a file' },
  ENAMETOOLONG: { nl: 'de naam is te lang', en: 'the name is too long' },
};
