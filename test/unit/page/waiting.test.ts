import { once } from 'node:events';
import { createServer } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { waiting } from '../../../server/page/waiting.ts';

test('a page that is asked for too early says so and comes by itself; what is no page passes', async () => {
  let isReady = false;
  const app = express();
  app.use(waiting(() => isReady));
  app.use((_request, response) => {
    response.send('the page');
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const get = (accept: string) => fetch(`http://127.0.0.1:${port}/`, { headers: { accept } });

  const early = await get('text/html');
  expect(early.status).toBe(503);
  expect(await early.text()).toContain('http-equiv="refresh"');
  expect(await (await get('application/json')).text()).toBe('the page');
  isReady = true;
  expect(await (await get('text/html')).text()).toBe('the page');
  server.close();
});
