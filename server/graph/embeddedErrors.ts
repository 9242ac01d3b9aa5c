import { RodeDraadError } from '../errors.ts';
import { duplicate, internal } from './databaseErrors.ts';

/** What Grafeo throws, as one of our errors; it has no code of its own for a lock or a duplicate, only words. */
export const embeddedError = (cause: unknown, dataDir = ''): unknown => {
  if (!(cause instanceof Error) || cause instanceof RodeDraadError) return cause;
  if (cause.message.includes('cannot be locked')) return locked(dataDir, cause);
  if (cause.message.includes('UNIQUE constraint violation')) return duplicate(cause);
  if ('syscall' in cause) return unusable(dataDir, cause);
  return 'gqlStatus' in cause ? internal(cause) : cause;
};

/** The system's own words tell why: a file of that name, no permission, a disk that is full. */
const unusable = (dataDir: string, cause: Error): RodeDraadError =>
  new RodeDraadError(
    'database-unavailable',
    {
      nl: `De gegevensmap ${dataDir} is niet te gebruiken (${cause.message}).`,
      en: `The data folder ${dataDir} cannot be used (${cause.message}).`,
    },
    { nl: 'Kies een andere map met DATA_DIR.', en: 'Choose another folder with DATA_DIR.' },
    { cause },
  );

const locked = (dataDir: string, cause: Error): RodeDraadError =>
  new RodeDraadError(
    'database-locked',
    {
      nl: `De gegevensmap ${dataDir} is al in gebruik door een ander proces.`,
      en: `The data folder ${dataDir} is in use by another process.`,
    },
    {
      nl: 'Stop dat proces, of kies een andere map met DATA_DIR.',
      en: 'Stop that process, or choose another folder with DATA_DIR.',
    },
    { cause },
  );

/** For a platform that Grafeo ships no binary for. */
export const notSupported = (cause: unknown): RodeDraadError =>
  new RodeDraadError(
    'database-unsupported',
    {
      nl: `De ingebouwde database is er niet voor ${process.platform} op ${process.arch}.`,
      en: `The embedded database is not available for ${process.platform} on ${process.arch}.`,
    },
    {
      nl: 'Gebruik Neo4j: zet NEO4J_URI (en NEO4J_USER en NEO4J_PASSWORD) op het adres van een server.',
      en: 'Use Neo4j: set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to the address of a server.',
    },
    { cause },
  );
