import path from 'node:path';
import { z } from 'zod';
import { RodeDraadError } from './errors.ts';

/** Where things are, on which port, and how large a file may be: all that the surroundings decide. */
export interface Config {
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  samples: boolean;
  /** In bytes. */
  maxFileSize: number;
  /** Host names, beside the loopback ones, under which a browser may reach a server on this machine only. */
  allowedHosts: string[];
  neo4j?: { uri: string; user: string; password: string; database: string };
  /** The language of the command line: Dutch, unless the terminal is set to English. */
  language: 'nl' | 'en';
  /** What file arguments are relative to: where the user stood, also when npm has moved to the package's folder. */
  userDir: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the terminal; known also where the rest of the configuration is wrong. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment = process.env): Config['language'] {
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'nl';
}

/** The only reader of `process.env`. Throws a `RodeDraadError` (`usage`) that names the variable and its remedy. */
export function readConfig(environment: Environment = process.env): Config {
  const answer = variables.safeParse(withoutEmpty(environment));
  if (!answer.success) throw wrongVariable(answer.error, environment);
  const values = answer.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: path.resolve(values.DATA_DIR),
    samples: values.SAMPLES === 'on',
    maxFileSize: values.MAX_FILE_SIZE,
    allowedHosts: values.ALLOWED_HOSTS,
    language: languageOf(environment),
    userDir: userDir(values),
    ...(values.NEO4J_URI === undefined ? {} : { neo4j: neo4jOf(values, values.NEO4J_URI) }),
  };
}

const factor = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9 } as const;
const size = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(KB|MB|GB)?$/i)
  .transform((text) => {
    const unit = /[A-Z]+$/i.exec(text)?.[0].toUpperCase();
    return Math.floor(
      Number.parseFloat(text) * (unit === 'KB' || unit === 'MB' || unit === 'GB' ? factor[unit] : 1),
    );
  })
  .pipe(z.number().min(1));

const hostNames = z.string().transform((text) => text.split(',').map((name) => name.trim().toLowerCase()));

const variables = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  SAMPLES: z.enum(['on', 'off']).default('on'),
  MAX_FILE_SIZE: size.default(20e6),
  ALLOWED_HOSTS: hostNames.default([]),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  INIT_CWD: z.string().optional(),
  npm_lifecycle_script: z.string().optional(),
});
type Variables = z.infer<typeof variables>;

/** What each variable takes; every one that can be wrong is here. */
const takes: Readonly<Record<string, { nl: string; en: string }>> = {
  PORT: {
    nl: 'een poortnummer van 0 tot 65535, zoals PORT=3001',
    en: 'a port from 0 to 65535, such as PORT=3001',
  },
  SAMPLES: { nl: 'on of off', en: 'on or off' },
  MAX_FILE_SIZE: {
    nl: 'een grootte zoals MAX_FILE_SIZE=50MB (of een aantal bytes)',
    en: 'a size such as MAX_FILE_SIZE=50MB (or a number of bytes)',
  },
  NEO4J_URI: {
    nl: 'een adres zoals neo4j://localhost:7687',
    en: 'an address such as neo4j://localhost:7687',
  },
};

function wrongVariable(error: z.ZodError, environment: Environment): RodeDraadError {
  const name = String(error.issues[0]?.path[0]);
  const value = environment[name] ?? '';
  const allowed = takes[name] ?? { nl: 'een andere waarde', en: 'another value' };
  return new RodeDraadError(
    'usage',
    {
      nl: `De omgevingsvariabele ${name} heeft een onbruikbare waarde: "${value}".`,
      en: `The environment variable ${name} has a value that cannot be used: "${value}".`,
    },
    {
      nl: `Geef ${allowed.nl}, of laat de variabele weg.`,
      en: `Give ${allowed.en}, or leave the variable out.`,
    },
  );
}

/** A variable that is set to nothing counts as not set. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function neo4jOf(values: Variables, uri: string): NonNullable<Config['neo4j']> {
  return {
    uri,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}

/** npm runs scripts in the package's folder and keeps where the user was; only for our own scripts that counts. */
function userDir(values: Variables): string {
  const isOurScript = values.npm_lifecycle_script?.includes('rode-draad.mjs') ?? false;
  return (isOurScript ? values.INIT_CWD : undefined) ?? process.cwd();
}
