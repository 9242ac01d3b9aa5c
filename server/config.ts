import path from 'node:path';
import { z } from 'zod';
import { RodeDraadError } from './errors.ts';
import { defaultLimits } from './readers/ReadLimits.ts';
import { defaultReadingLimits, type ReadingLimits } from './reading/ReadingLimits.ts';

/** Where things are, on which port, and how much a file may ask: all that the surroundings decide. */
export interface Config extends ReadingLimits {
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
    maxUnpackedSize: values.MAX_UNPACKED_SIZE,
    maxPages: values.MAX_PAGES,
    maxReadTime: values.MAX_READ_TIME,
    maxReadMemory: values.MAX_READ_MEMORY ?? Math.max(defaultReadingLimits.maxReadMemory, memoryFor(values)),
    maxWaiting: values.MAX_WAITING,
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

const count = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1));

/** In milliseconds; a timer of Node.js takes no more than 2³¹ of them. */
const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(ms|s|m)?$/i)
  .transform((text) => {
    const unit = /[a-z]+$/i.exec(text)?.[0].toLowerCase();
    return Number.parseFloat(text) * (unit === 'ms' ? 1 : unit === 'm' ? 60_000 : 1000);
  })
  .pipe(z.number().min(1).max(2e9));

const hostNames = z.string().transform((text) => text.split(',').map((name) => name.trim().toLowerCase()));

/** A graph document of objects with nothing in them asks this many times its size; measured, with room to spare. */
const memoryPerByte = 25;

/** In bytes: below it a worker would not even begin. */
const leastMemory = 128e6;

const variables = z
  .object({
    PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)).default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('data'),
    SAMPLES: z.enum(['on', 'off']).default('on'),
    MAX_FILE_SIZE: size.default(20e6),
    MAX_UNPACKED_SIZE: size.default(defaultLimits.maxUnpackedSize),
    MAX_PAGES: count.default(defaultLimits.maxPages),
    MAX_READ_TIME: duration.default(defaultReadingLimits.maxReadTime),
    MAX_READ_MEMORY: size.pipe(z.number().min(leastMemory)).optional(),
    MAX_WAITING: count.default(defaultReadingLimits.maxWaiting),
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
  })
  .refine(hasRoom, { path: ['MAX_READ_MEMORY'] });
type Variables = z.infer<typeof variables>;

/**
 * A worker that runs out of memory ends by itself while code of ours runs, but not within one call of the engine, such
 * as that which parses JSON: there it would take the program along. So the largest file must have room to be parsed.
 */
function hasRoom(values: { MAX_READ_MEMORY?: number | undefined; MAX_FILE_SIZE: number }): boolean {
  return values.MAX_READ_MEMORY === undefined || values.MAX_READ_MEMORY >= memoryFor(values);
}

const memoryFor = ({ MAX_FILE_SIZE }: { MAX_FILE_SIZE: number }): number => memoryPerByte * MAX_FILE_SIZE;

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
  MAX_UNPACKED_SIZE: {
    nl: 'een grootte zoals MAX_UNPACKED_SIZE=500MB (of een aantal bytes)',
    en: 'a size such as MAX_UNPACKED_SIZE=500MB (or a number of bytes)',
  },
  MAX_PAGES: {
    nl: 'een aantal bladzijden, zoals MAX_PAGES=10000',
    en: 'a number of pages, such as MAX_PAGES=10000',
  },
  MAX_READ_TIME: {
    nl: 'een tijd zoals MAX_READ_TIME=600s (of 10m, of een aantal seconden)',
    en: 'a time such as MAX_READ_TIME=600s (or 10m, or a number of seconds)',
  },
  MAX_READ_MEMORY: {
    nl: `een grootte van minstens 128MB en ${memoryPerByte} maal MAX_FILE_SIZE, zoals MAX_READ_MEMORY=8GB`,
    en: `a size of at least 128MB and ${memoryPerByte} times MAX_FILE_SIZE, such as MAX_READ_MEMORY=8GB`,
  },
  MAX_WAITING: {
    nl: 'een aantal bestanden, zoals MAX_WAITING=200',
    en: 'a number of files, such as MAX_WAITING=200',
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
