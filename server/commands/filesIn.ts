import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that the user's words stand for, as absolute paths: each folder gives all that is in it, hidden files
 * aside, in the order of their names. A place that is not there stays in the list, to be named as failed.
 */
export async function filesIn(places: readonly string[], userDir: string): Promise<string[]> {
  const files: string[] = [];
  for (const place of places) {
    const full = place === '-' ? place : path.resolve(userDir, place);
    const isFolder = (await stat(full).catch(() => undefined))?.isDirectory() ?? false;
    files.push(...(isFolder ? await filesOf(full) : [full]));
  }
  return [...new Set(files)];
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')));
  return names.sort().map((name) => path.join(folder, name));
}
