import { setTimeout as wait } from 'node:timers/promises';
import { type Instance, readInstance, removeInstance } from '../instance.ts';
import { ReadingPool } from '../reading/ReadingPool.ts';
import type { Invocation } from './Command.ts';
import type { Library } from './Library.ts';
import { localLibrary } from './localLibrary.ts';
import { type Remote, remoteLibrary, stateOf } from './remoteLibrary.ts';
import { usage } from './usage.ts';

/**
 * Where the letters are: at `--server`, else at the server that holds this data folder's embedded database, else in
 * the database that this process opens itself, with files read by `reading`. A Neo4j has room for both.
 */
export async function openLibrary(
  command: string,
  { options: { server }, config }: Invocation,
  reading = new ReadingPool(config),
): Promise<Library> {
  const { language } = config;
  if (server !== undefined) return remoteLibrary({ url: serverUrl(command, server), language });
  const running = config.neo4j === undefined ? await readInstance(config.dataDir) : undefined;
  if (running !== undefined && (await answers({ ...running, language }))) {
    return remoteLibrary({ ...running, language });
  }
  if (running !== undefined) await forget(config.dataDir, running);
  return localLibrary(config, reading);
}

function serverUrl(command: string, url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw usage(command, {
    nl: `"${url}" is geen adres zoals http://localhost:3000.`,
    en: `"${url}" is not an address such as http://localhost:3000.`,
  });
}

/** A server that is still loading its samples is worth the wait. */
async function answers(remote: Remote): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    const state = await stateOf(remote);
    if (state !== 'starting') return state === 'ready';
    await wait(100);
  }
  return false;
}

/** What a server that was killed left behind. */
const forget = (dataDir: string, { token }: Instance): Promise<void> => removeInstance(dataDir, token);
