import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { createApp } from './api/app.ts';
import { loadSamples } from './api/loadSamples.ts';
import type { Config } from './config.ts';
import { RodeDraadError } from './errors.ts';
import type { Database } from './graph/Database.ts';
import { openDatabase } from './graph/openDatabase.ts';
import { removeInstance, writeInstance } from './instance.ts';
import { Queue } from './jobs/Queue.ts';
import { closeServer, listen } from './listen.ts';
import { waiting } from './page/waiting.ts';
import { ReadingPool } from './reading/ReadingPool.ts';

/** How a server gets its page: made ready while the database opens, then given to the app. */
export interface Page {
  handlers: readonly RequestHandler[];
  prepare(signal: AbortSignal): Promise<void>;
}

export interface RunningServer {
  /** The address, once everything is there to answer; fails where it cannot be. */
  ready: Promise<string>;
  /** Stops listening, ends what is open, closes the database; also while it is still starting. */
  close(): Promise<void>;
}

/** Composition root: listens at once, so that a taken port shows at once, and answers when page and letters are there. */
export function startServer(config: Config, page: Page): RunningServer {
  const token = randomBytes(16).toString('hex');
  const reading = new ReadingPool(config);
  const writes = new Queue();
  const stopping = new AbortController();
  let database: Database | undefined;
  let isReady = false;
  let server: Server | undefined;

  const service = {
    config,
    token,
    reading,
    writes,
    database: () => {
      if (database === undefined || !isReady) throw notReady();
      return database;
    },
  };

  async function openStore(url: string): Promise<void> {
    database = await openDatabase(config);
    if (config.neo4j === undefined) await writeInstance(config.dataDir, { pid: process.pid, url, token });
    if (config.samples) await loadSamples(database, stopping.signal);
  }

  async function start(): Promise<string> {
    const listening = await listen(createApp(service, [waiting(() => isReady), ...page.handlers]), config);
    server = listening.server;
    const tasks = [openStore(listening.localUrl), page.prepare(stopping.signal)];
    await Promise.allSettled(tasks);
    await Promise.all(tasks);
    isReady = true;
    return listening.url;
  }

  const ready = start();
  return {
    ready,
    close: async () => {
      stopping.abort();
      await ready.catch(() => undefined);
      isReady = false;
      await reading.close();
      if (server !== undefined) await closeServer(server);
      await writes.idle();
      await removeInstance(config.dataDir, token);
      await database?.close();
    },
  };
}

const notReady = (): RodeDraadError =>
  new RodeDraadError(
    'database-unavailable',
    {
      nl: 'De server is nog aan het starten, of juist aan het stoppen.',
      en: 'The server is still starting, or stopping.',
    },
    { nl: 'Probeer het zo weer.', en: 'Try again in a moment.' },
  );
