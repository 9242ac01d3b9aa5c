import { createHash } from 'node:crypto';
import path from 'node:path';
import { readerErrors } from './errors.ts';
import type { ReadOptions, SourceFile } from './Reader.ts';

/**
 * The id of a document, `document:…`: what the sender says, else the number that it is published under, else the slug
 * of its file name without folder and extension. Throws `invalid-request` for an id that cannot be one.
 */
export function documentId(file: SourceFile, options: ReadOptions, published?: string): string {
  if (options.id !== undefined) return givenId(options.id);
  return `document:${published ?? slugOfName(file)}`;
}

/** An id as people give it, with or without its prefix. */
export function givenId(id: string): string {
  const local = id.trim().replace(/^document:/, '');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u.test(local)) throw readerErrors.wrongId(id);
  return `document:${local}`;
}

/** A name without letters or digits gives what its content makes unique. */
function slugOfName({ name, bytes }: SourceFile): string {
  const base = path.basename(name.replaceAll('\\', '/'));
  const stem = base.replace(/(?<=.)\.(?!\d+$)[A-Za-z0-9]{1,8}$/, '');
  return slug(stem) || createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** Words in lower case without accents, joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
}
