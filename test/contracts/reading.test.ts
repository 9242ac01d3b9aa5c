import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiError } from '../../server/api/contract.ts';
import type { Config } from '../../server/config.ts';
import { rodeDraad } from '../support/program.ts';
import { rootDir, startApi, type TestServer } from '../support/server.ts';

let samples: string;
let dir: string;
let server: TestServer | undefined;

beforeAll(async () => {
  const folder = path.join(rootDir, 'samples');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  samples = (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n\n');
  dir = await mkdtemp(path.join(tmpdir(), 'rode-draad-reading-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** The samples one after the other, as one letter of so many characters. */
const letterOf = (length: number): string =>
  samples.repeat(Math.ceil(length / samples.length)).slice(0, length);

async function start(more: Partial<Config>): Promise<TestServer> {
  server = await startApi(more);
  return server;
}

function post({ url }: TestServer, name: string, text: string): Promise<Response> {
  const body = new FormData();
  body.set('file', new Blob([text]), name);
  return fetch(`${url}/api/v1/documents`, { method: 'POST', body });
}

describe('a server that is sent too much', { timeout: 120_000 }, () => {
  it('says so of each file, and reads the next', async () => {
    const running = await start({ maxReadTime: 5000, maxWaiting: 1 });
    const long = letterOf(16_000_000);
    const sent = Array.from({ length: availableParallelism() + 2 }, (_, n) =>
      post(running, `${n}.txt`, long),
    );
    const answers = await Promise.all(sent);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.get('retry-after')).toBe('5');
    expect(apiError.parse(await refused[0]?.json()).error.code).toBe('busy');
    for (const answer of answers.filter(({ status }) => status !== 503)) {
      expect(answer.status).toBe(422);
      const { error } = apiError.parse(await answer.json());
      expect(error).toMatchObject({ code: 'too-slow', message: expect.stringContaining('5 seconden') });
    }
    expect((await post(running, 'kort.txt', letterOf(5000))).status).toBe(201);
  });

  it('stops without waiting for what it reads', async () => {
    const running = await start({});
    const answer = post(running, 'lang.txt', letterOf(16_000_000)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const stopped = running.stop().then(() => 'stopped');
    server = undefined;
    const soon = new Promise((resolve) => setTimeout(() => resolve('still there'), 20_000));
    expect(await Promise.race([stopped, soon])).toBe('stopped');
    expect((await answer)?.status ?? 503).toBe(503);
  });
});

describe('a folder with a file that takes too long', { timeout: 120_000 }, () => {
  it('is loaded but for that file, and told of in order', async () => {
    const folder = await mkdtemp(path.join(dir, 'folder-'));
    await writeFile(path.join(folder, 'a.txt'), letterOf(5000));
    await writeFile(path.join(folder, 'b.txt'), letterOf(16_000_000));
    for (const name of ['c.txt', 'd.txt', 'e.txt']) {
      await writeFile(path.join(folder, name), `${name}\n\n${letterOf(2000)}`);
    }
    const { code, err } = await rodeDraad(['ingest', folder], {
      environment: { DATA_DIR: path.join(dir, 'data'), MAX_READ_TIME: '5s' },
    });
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(/^(\S+) .*?([a-e]\.txt).*$/, '$1 $2')),
    ).toEqual([
      'geladen: a.txt',
      'mislukt: b.txt',
      'geladen: c.txt',
      'geladen: d.txt',
      'geladen: e.txt',
      '4 geladen, 1 mislukt',
    ]);
    expect(err).toContain('MAX_READ_TIME=');
    expect(code).toBe(1);
  });

  it('is the same on the command line for one file', async () => {
    const file = path.join(dir, 'lang.txt');
    await writeFile(file, letterOf(16_000_000));
    const { code, out, err } = await rodeDraad(['extract', file], { environment: { MAX_READ_TIME: '5s' } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('"lang.txt" lezen duurde langer dan 5 seconden');
  });
});

// What holds the program up does so each time; what only the machine does, does not come again.
describe('while a letter of 10 MB is read and loaded', { timeout: 600_000, retry: 2 }, () => {
  it('the server goes on answering: nothing holds it up for more than 50 ms', async () => {
    const file = path.join(dir, 'groot.txt');
    await writeFile(file, letterOf(10_000_000));
    const { here, atRest, told } = await watchedLoad(file);
    expect(told).toEqual([expect.stringMatching(/geladen: .*groot\.txt/)]);
    // A machine that is busy with other work holds up who rests, too.
    expect(here).toBeLessThanOrEqual(Math.max(50, 3 * atRest));
  });
});

async function watchedLoad(file: string) {
  const script = path.join(rootDir, 'test/contracts/support/watchedLoad.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file], {
    cwd: rootDir,
  });
  return watched.parse(JSON.parse(stdout));
}

const watched = z.object({ here: z.number(), atRest: z.number(), told: z.array(z.string()) });
