import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { health } from '../../server/api/contract.ts';
import { readInstance } from '../../server/instance.ts';
import { rodeDraad } from '../support/program.ts';
import { addressOf, programEnvironment, rootDir, temporaryDir } from '../support/server.ts';

let dir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dir = await temporaryDir();
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  await rm(dir, { recursive: true, force: true });
});

/** `npm start` in a process group of its own, as a terminal starts it. */
function npmStart(environment: Record<string, string> = {}): ChildProcess {
  const child = spawn('npm', ['start'], {
    cwd: rootDir,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: programEnvironment({ DATA_DIR: dir, ...environment }),
  });
  children.push(child);
  return child;
}

/** What a terminal does on Ctrl-C: the whole group gets the signal. */
function interrupt(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  });
}

describe('npm start', () => {
  it('serves page and API, with the samples in, and ends with 0 on Ctrl-C', async () => {
    const child = npmStart({ SAMPLES: 'on' });
    const url = await addressOf(child);
    const answer = health.parse(await (await fetch(`${url}/api/v1/health`)).json());
    expect(answer.documents).toBeGreaterThanOrEqual(3);
    const page = await fetch(`${url}/entities/country%3ANL`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
    expect((await fetch(url + asset)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${url}/assets/weg.js`)).status).toBe(404);
    expect(await interrupt(child)).toBe(0);
    expect(await readInstance(dir)).toBeUndefined();
  });

  it('ends with 0 while answers are open', async () => {
    const child = npmStart();
    const url = await addressOf(child);
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('{')) });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      ...{ duplex: 'half' },
    };
    const open = fetch(`${url}/api/v1/documents`, init).catch(() => 'broken off');
    await fetch(`${url}/api/v1/health`);
    expect(await interrupt(child, 'SIGTERM')).toBe(0);
    expect(await open).toBe('broken off');
  });

  it('ends with 0 when it is stopped before it is there', async () => {
    const child = npmStart({ SAMPLES: 'on' });
    while (readdirSync(dir).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await interrupt(child)).toBe(0);
    expect((await rodeDraad(['verify'], { environment: { DATA_DIR: dir } })).code).toBe(0);
  });

  it('keeps what was loaded, and does not load the samples again', async () => {
    const first = npmStart({ SAMPLES: 'on' });
    await addressOf(first);
    await interrupt(first);
    const before = (await rodeDraad(['export'], { environment: { DATA_DIR: dir } })).out;
    const [{ id }] = JSON.parse(before).documents;
    await rodeDraad(['retract', id], { environment: { DATA_DIR: dir } });
    const second = npmStart({ SAMPLES: 'on' });
    const { items } = await (await fetch(`${await addressOf(second)}/api/v1/documents`)).json();
    expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
    expect(await interrupt(second)).toBe(0);
  });
});

describe('start says what stands in its way', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await rodeDraad(['start'], { environment: { DATA_DIR: dir, PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Poort ${port} is al in gebruik.`);
    expect(err).toContain('PORT=');
  });

  it('a data folder that another process holds', async () => {
    const first = npmStart();
    await addressOf(first);
    const { code, err } = await rodeDraad(['start'], { environment: { DATA_DIR: dir } });
    expect(code).toBe(1);
    expect(err).toMatch(/^Fout: .*\n$/);
    expect(await readInstance(dir)).toBeDefined();
    expect(await interrupt(first)).toBe(0);
  });

  it('a data folder that is a file', async () => {
    writeFileSync(path.join(dir, 'bestand'), '');
    const { code, err } = await rodeDraad(['start'], {
      environment: { DATA_DIR: path.join(dir, 'bestand') },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^Fout: /);
  });

  it('a Neo4j that does not answer', async () => {
    const environment = { DATA_DIR: dir, NEO4J_URI: 'bolt://127.0.0.1:9' };
    const { code, err } = await rodeDraad(['start'], { environment });
    expect(code).toBe(1);
    expect(err).toContain('Neo4j');
  });
});
