import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Unavailable } from '../neo4j.ts';
import { program } from './program.ts';

const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'rode-draad');
const pom = path.join(import.meta.dirname, 'pom.xml');

/** As in `pom.xml`. */
const version = '5.26.30';

/** The folder with Neo4j's jars, outside the checkout; Maven fetches them the first time. */
export const jars = async (): Promise<{ folder: string } | Unavailable> => {
  const folder = path.join(cache, `neo4j-${version}`);
  if (await exists(folder)) return { folder };
  if (!(await hasOrInstalls('mvn', ['-v'], 'maven'))) return { unavailable: 'Maven is not installed' };
  await mkdir(cache, { recursive: true });
  const part = await mkdtemp(path.join(cache, 'part-'));
  const fetched = await program(
    'mvn',
    ...['-B', '-q', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'],
    `-DoutputDirectory=${part}`,
  );
  // Moved when it is whole, so that a fetch that was broken off leaves no half of it.
  if (fetched !== undefined) await rename(part, folder).catch(() => undefined);
  await rm(part, { recursive: true, force: true });
  return (await exists(folder)) ? { folder } : { unavailable: "Maven could not fetch Neo4j's jars" };
};

/** Whether a program is there, or could be installed from Debian's package (as root only). */
export const hasOrInstalls = async (name: string, asks: string[], debian: string): Promise<boolean> => {
  if ((await program(name, ...asks)) !== undefined) return true;
  if (process.getuid?.() !== 0 || (await program('apt-get', '--version')) === undefined) return false;
  await program('apt-get', 'update', '-qq');
  await program('apt-get', 'install', '-y', '-qq', '--no-install-recommends', debian);
  return (await program(name, ...asks)) !== undefined;
};

const exists = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  );
