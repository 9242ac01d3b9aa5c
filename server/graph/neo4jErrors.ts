import { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';
import { duplicate, internal } from './databaseErrors.ts';

/** What the driver throws, as one of our errors; `uri` and `database` are those that were tried. */
export const neo4jError = (cause: unknown, uri: string, database: string): unknown => {
  if (!(cause instanceof Neo4jError)) return cause;
  if (cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return duplicate(cause);
  const kind = kinds.find(({ codes }) => codes.some((code) => cause.code.startsWith(code)));
  if (!kind) return internal(cause);
  const { text, remedy } = kind.words(uri, database);
  return new RodeDraadError(kind.code, text, remedy, { cause });
};

/** For an address that the driver cannot read, such as one with an unknown scheme. */
export const notAnAddress = (uri: string, cause: unknown): RodeDraadError =>
  new RodeDraadError(
    'database-unavailable',
    { nl: `${uri} is geen adres van een Neo4j-server.`, en: `${uri} is not the address of a Neo4j server.` },
    {
      nl: 'Zet NEO4J_URI op een adres als neo4j://localhost:7687 of bolt://localhost:7687.',
      en: 'Set NEO4J_URI to an address such as neo4j://localhost:7687 or bolt://localhost:7687.',
    },
    { cause },
  );

interface Kind {
  code: ErrorCode;
  /** What the driver's codes of this kind start with. */
  codes: readonly string[];
  words: (uri: string, database: string) => { text: Bilingual; remedy: Bilingual };
}

const kinds: readonly Kind[] = [
  {
    code: 'database-missing',
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    words: (uri, database) => ({
      text: {
        nl: `De server op ${uri} heeft geen database met de naam ${database}.`,
        en: `The server at ${uri} has no database named ${database}.`,
      },
      remedy: {
        nl: 'Zet NEO4J_DATABASE op een bestaande naam (doorgaans neo4j), of maak die database aan.',
        en: 'Set NEO4J_DATABASE to an existing name (usually neo4j), or create that database.',
      },
    }),
  },
  {
    code: 'database-login',
    codes: ['Neo.ClientError.Security.'],
    words: (uri) => ({
      text: {
        nl: `De Neo4j-server op ${uri} weigert deze gebruiker of dit wachtwoord.`,
        en: `The Neo4j server at ${uri} refuses this user or password.`,
      },
      remedy: {
        nl: 'Controleer NEO4J_USER en NEO4J_PASSWORD.',
        en: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      },
    }),
  },
  {
    code: 'database-unavailable',
    codes: [
      'ServiceUnavailable',
      'SessionExpired',
      'Neo.TransientError.General.DatabaseUnavailable',
      'Neo.ClientError.Cluster.',
      'N/A',
    ],
    words: (uri) => ({
      text: {
        nl: `De Neo4j-server op ${uri} antwoordt niet.`,
        en: `The Neo4j server at ${uri} does not answer.`,
      },
      remedy: {
        nl: 'Start de server, of zet NEO4J_URI op het juiste adres.',
        en: 'Start the server, or set NEO4J_URI to the right address.',
      },
    }),
  },
];
