import { Router } from 'express';
import packageJson from '../../package.json' with { type: 'json' };
import { countDocuments } from '../graph/countDocuments.ts';
import type { Health } from './contract.ts';
import type { Service } from './Service.ts';

/** 200 once the database is open and the samples are in; until then `database()` makes it 503. */
export const health = (service: Service): Router =>
  Router().get('/health', async (_request, response) => {
    const database = service.database();
    const answer: Health = {
      status: 'ok',
      database: database.kind,
      documents: await countDocuments(database),
      version: packageJson.version,
    };
    response.json(answer);
  });
