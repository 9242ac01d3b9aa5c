import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, isProgram, succeeds } from './debian.ts';

const program = '/usr/bin/soffice';

export const findLibreOffice = async (): Promise<string | undefined> =>
  (await isProgram(program)) ? program : undefined;

/** Finds a LibreOffice that reads and writes letters and slides, or installs Debian's. */
export async function findOrInstallLibreOffice(): Promise<string | undefined> {
  const found = await findLibreOffice();
  if (found !== undefined) return found;
  await installPackages(['libreoffice-writer-nogui', 'libreoffice-impress-nogui']);
  return findLibreOffice();
}

/** A file converted to another format (`docx`, `pdf`) by LibreOffice; `filter` says how it is to be read. */
export async function converted(file: string, to: string, filter?: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rode-draad-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const how = filter === undefined ? [] : [`--infilter=${filter}`];
    await succeeds(program, [profile, '--headless', ...how, '--convert-to', to, '--outdir', folder, file]);
    return await readFile(path.join(folder, `${path.parse(file).name}.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
