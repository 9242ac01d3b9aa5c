import express, { type Express, type RequestHandler } from 'express';
import { briefingExport } from './briefingExport.ts';
import { briefings } from './briefings.ts';
import { changes } from './changes.ts';
import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { answerError, unknownRoute } from './errors.ts';
import { exports } from './exports.ts';
import { feed } from './feed.ts';
import { guard } from './guard.ts';
import { health } from './health.ts';
import { matrix } from './matrix.ts';
import { model } from './model.ts';
import { motions } from './motions.ts';
import type { Service } from './Service.ts';
import { search } from './search.ts';
import { traces } from './traces.ts';
import { verify } from './verify.ts';

/** Every resource of `/api/v1`: a new one is one file and one line here. */
const resources = [
  ...[health, model, search, entities, documents],
  ...[matrix, motions, traces, changes, feed],
  ...[exports, verify, briefings, briefingExport],
];

/** The whole of what a server answers: the API, and behind it the page. */
export function createApp(service: Service, page: readonly RequestHandler[] = []): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(guard(service));
  for (const resource of resources) app.use('/api/v1', resource(service));
  app.use('/api', unknownRoute);
  for (const handler of page) app.use(handler);
  app.use(answerError);
  return app;
}
