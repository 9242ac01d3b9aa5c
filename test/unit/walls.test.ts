import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityTypes } from '../../server/entities/index.ts';
import { relationTypes } from '../../server/relations/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Source {
  /** From the root, with slashes: `server/api/app.ts`. */
  file: string;
  /** Without comments. */
  code: string;
  imports: { from: string; isType: boolean }[];
}

const sources = ['server', 'client', 'bench'].flatMap(sourcesIn);

/** What each room may import of ours, beside itself; a room is the first folder that matches. */
const rooms: readonly { room: string; mayImport: readonly string[] }[] = [
  { room: 'server/model.ts', mayImport: [] },
  { room: 'server/errors.ts', mayImport: ['server/model.ts'] },
  { room: 'server/parse.ts', mayImport: ['server/model.ts'] },
  { room: 'server/jobs/', mayImport: ['server/model.ts', 'server/errors.ts'] },
  ...['server/readers/', 'server/entities/', 'server/relations/'].map((room) => ({
    room,
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/parse.ts',
      'server/readers/',
      'server/entities/',
      'server/relations/',
    ],
  })),
  {
    room: 'server/extract/',
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/readers/',
      'server/entities/',
      'server/relations/',
    ],
  },
  {
    room: 'server/claims/',
    mayImport: ['server/model.ts', 'server/errors.ts', 'server/entities/', 'server/relations/'],
  },
  { room: 'server/fonts/', mayImport: ['server/pictures/Scene.ts'] },
  {
    room: 'server/briefings/exports/',
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/briefings/',
      'server/exports/formatNamed.ts',
      'server/fonts/',
      'server/pictures/',
      'server/api/contract.ts',
    ],
  },
  {
    room: 'server/briefings/',
    mayImport: [
      'server/model.ts',
      'server/claims/',
      'server/entities/',
      'server/relations/',
      'server/api/contract.ts',
    ],
  },
  {
    room: 'server/graph/',
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/briefings/',
      'server/claims/',
      'server/entities/',
      'server/relations/',
      'server/api/contract.ts',
    ],
  },
  {
    room: 'server/reading/',
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/readers/',
      'server/extract/',
      'server/graph/Database.ts',
      'server/api/loadFile.ts',
      'server/api/contract.ts',
    ],
  },
  {
    room: 'server/feeds/',
    mayImport: ['server/model.ts', 'server/relations/', 'server/graph/changes/', 'server/api/contract.ts'],
  },
  {
    room: 'server/starters/',
    mayImport: [
      'server/model.ts',
      'server/errors.ts',
      'server/claims/',
      'server/entities/',
      'server/relations/',
      'server/graph/',
      'server/api/contract.ts',
    ],
  },
  { room: 'server/api/contract.ts', mayImport: ['server/model.ts', 'server/api/contract/'] },
  { room: 'server/api/contract/', mayImport: ['server/model.ts'] },
  // Pictures are drawn alike on the page and in files: both sides use this room, which has no state and knows neither.
  { room: 'server/pictures/', mayImport: ['server/api/contract.ts'] },
  { room: 'client/', mayImport: ['server/api/contract.ts', 'server/pictures/'] },
];

describe('arrows point inward', () => {
  it.each(rooms)('$room', ({ room, mayImport }) => {
    const inside = sources.filter(({ file }) => roomOf(file) === room);
    expect(inside).not.toEqual([]);
    expect(inside.flatMap((source) => strayImports(source, [room, ...mayImport]))).toEqual([]);
  });

  it('only main, cli, api and the workers see both extraction and a database', () => {
    const seesBoth = sources.filter(({ imports }) =>
      ['server/extract/', 'server/graph/'].every((room) => imports.some(({ from }) => from.startsWith(room))),
    );
    const allowed = /^(server\/(main|cli|dev)\.ts|server\/(api|commands)\/|bench\/)/;
    expect(seesBoth.map(({ file }) => file).filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("the client takes the API's contract as types only", () => {
    const values = sources.flatMap(({ file, imports }) =>
      file.startsWith('client/')
        ? imports.filter(({ from, isType }) => from.startsWith('server/api/') && !isType)
        : [],
    );
    expect(values).toEqual([]);
  });
});

describe('one door for each outside thing', () => {
  const doors: readonly { what: string; pattern: RegExp; doors: RegExp }[] = [
    {
      what: 'fetch',
      pattern: /(?<![\w.])fetch\s*\(/,
      doors: /^(client\/api\.ts|server\/commands\/remoteLibrary\.ts)$/,
    },
    { what: 'the environment', pattern: /\bprocess\.env\b/, doors: /^server\/config\.ts$/ },
    { what: 'cytoscape', pattern: /from 'cytoscape|import\('cytoscape/, doors: /^client\/canvas\// },
    { what: 'the embedded database', pattern: /'@grafeo-db\/js'/, doors: /^server\/graph\// },
    { what: 'the Neo4j driver', pattern: /'neo4j-driver'/, doors: /^server\/graph\// },
    { what: 'threads', pattern: /'node:worker_threads'/, doors: /^server\/reading\// },
    { what: 'the folder of queries', pattern: /cypher\//, doors: /^server\/graph\// },
    { what: 'Cypher', pattern: /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH)\s*\(/, doors: /^cypher\// },
  ];

  it.each(doors)('$what', ({ pattern, doors: allowed }) => {
    const users = sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('every query is in cypher/, and says what it is for', () => {
    const queries = readdirSync(path.join(root, 'cypher'));
    expect(queries.length).toBeGreaterThan(0);
    for (const name of queries) {
      expect(name).toMatch(/\.cypher$/);
      expect(readFileSync(path.join(root, 'cypher', name), 'utf8'), name).toMatch(/^\/\/ \S/);
    }
  });
});

describe('describe, do not branch', () => {
  const names = [...entityTypes, ...relationTypes].map(({ type }) => type);

  it('the client names no type itself', () => {
    const quoted = new RegExp(`(['"\`])(${names.join('|')})\\1`);
    const naming = sources.filter(({ file, code }) => file.startsWith('client/') && quoted.test(code));
    expect(naming.map(({ file }) => file)).toEqual([]);
  });

  it('nobody switches on a type', () => {
    const cases = new RegExp(`\\bcase\\s+(['"\`])(${names.join('|')})\\1`);
    expect(sources.filter(({ code }) => cases.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

const roomOf = (file: string): string | undefined =>
  ['server/api/contract.ts', ...rooms.map(({ room }) => room)].find((room) => file.startsWith(room));

function strayImports({ file, imports }: Source, allowed: readonly string[]): string[] {
  return imports
    .filter(({ from }) => from !== '' && !allowed.some((place) => from.startsWith(place)))
    .map(({ from }) => `${file} imports ${from}`);
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const code = withoutComments(readFileSync(path.join(root, file), 'utf8'));
      return { file, code, imports: importsOf(file, code) };
    });
}

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Imports of ours, as files from the root; those of packages are empty. */
function importsOf(file: string, code: string): Source['imports'] {
  const pattern = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;
  const resolved = (target: string): string =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : '';
  return [
    ...[...code.matchAll(pattern)].map(([, type, target = '']) => ({
      from: resolved(target),
      isType: type !== undefined,
    })),
    ...[...code.matchAll(dynamic)].map(([, target = '']) => ({ from: resolved(target), isType: false })),
  ];
}
