import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      samples: true,
      maxFileSize: 20_000_000,
      maxUnpackedSize: 200_000_000,
      maxPages: 5000,
      maxReadTime: 120_000,
      maxReadMemory: 2_000_000_000,
      maxWaiting: 50,
      allowedHosts: [],
      language: 'nl',
      userDir: process.cwd(),
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', SAMPLES: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['512', 512],
    ['1.5MB', 1_500_000],
    ['50 mb', 50_000_000],
    ['2GB', 2_000_000_000],
  ])('reads a size of %s', (written, bytes) => {
    expect(readConfig({ MAX_FILE_SIZE: written }).maxFileSize).toBe(bytes);
  });

  it.each([
    ['90', 90_000],
    ['1.5s', 1500],
    ['10 M', 600_000],
    ['250ms', 250],
  ])('reads a time of %s', (written, milliseconds) => {
    expect(readConfig({ MAX_READ_TIME: written }).maxReadTime).toBe(milliseconds);
  });

  it('has memory to read the largest file', () => {
    expect(readConfig({ MAX_FILE_SIZE: '1GB' }).maxReadMemory).toBe(25_000_000_000);
    expect(readConfig({ MAX_READ_MEMORY: '500MB' }).maxReadMemory).toBe(500_000_000);
  });

  it('has a Neo4j only where its address is given', () => {
    const neo4j = { uri: 'neo4j://db:7687', user: 'neo4j', password: 'p', database: 'neo4j' };
    expect(readConfig({ NEO4J_PASSWORD: 'p' }).neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'p' }).neo4j).toEqual(neo4j);
  });

  it.each([
    { PORT: 'abc' },
    { PORT: '70000' },
    { SAMPLES: 'yes' },
    { MAX_FILE_SIZE: 'much' },
    { MAX_FILE_SIZE: '0' },
    { MAX_UNPACKED_SIZE: 'much' },
    { MAX_PAGES: '0' },
    { MAX_READ_TIME: '0' },
    { MAX_READ_TIME: '1h' },
    { MAX_READ_TIME: '999999m' },
    { MAX_READ_MEMORY: '1MB', MAX_FILE_SIZE: '1' },
    { MAX_READ_MEMORY: '499MB' },
    { MAX_WAITING: '-1' },
    { NEO4J_URI: 'localhost:7687' },
  ])('names the variable that is wrong, and what it takes: %o', (environment) => {
    const [name = ''] = Object.keys(environment);
    expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(() => readConfig(environment)).toThrow(name);
  });

  it('counts file arguments from where the user stood when npm runs our script', () => {
    const npm = { INIT_CWD: '/letters', npm_lifecycle_script: 'node server/rode-draad.mjs ingest' };
    expect(readConfig(npm).userDir).toBe('/letters');
    expect(readConfig({ ...npm, npm_lifecycle_script: 'node test/run.ts' }).userDir).toBe(process.cwd());
  });
});
