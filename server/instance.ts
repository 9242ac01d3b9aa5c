import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The server that holds a data folder, as it tells the command line in a file there. */
const instance = z.object({ pid: z.number().int(), url: z.url(), token: z.string().min(1) });
export type Instance = z.infer<typeof instance>;

const fileOf = (dataDir: string): string => path.join(dataDir, 'server.json');

/** Only this user may read it: who has the token is who can read the data folder. */
export async function writeInstance(dataDir: string, running: Instance): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(fileOf(dataDir), `${JSON.stringify(running)}\n`, { mode: 0o600 });
}

/** Undefined where there is no such file, or none that makes sense. */
export async function readInstance(dataDir: string): Promise<Instance | undefined> {
  try {
    return instance.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Takes the file away, if it is still this server's. */
export async function removeInstance(dataDir: string, token: string): Promise<void> {
  if ((await readInstance(dataDir))?.token === token) await rm(fileOf(dataDir), { force: true });
}
