import path from 'node:path';
import type { RequestHandler } from 'express';
import { createServer } from 'vite';
import { readConfig } from './config.ts';
import { startServer } from './main.ts';
import { rootDir } from './page/runVite.ts';

/**
 * While developing: one server for both, with Vite in front of the page's sources. Run by `tsx watch`, which starts it
 * anew when the server's code changes.
 */
const config = readConfig();
const vite = await createServer({
  configFile: path.join(rootDir, 'client/vite.config.ts'),
  server: { middlewareMode: true },
  appType: 'spa',
});
const page: RequestHandler = (request, response, next) => vite.middlewares(request, response, next);
const server = startServer(config, { handlers: [page], prepare: async () => undefined });

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
console.log(`Rode Draad (dev): ${await server.ready}`);

async function stop(): Promise<void> {
  await Promise.all([server.close(), vite.close()]);
}
