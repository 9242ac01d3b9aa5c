import { Router } from 'express';
import { readEntity } from '../graph/readEntity.ts';
import { readFacts } from '../graph/readFacts.ts';
import { readNeighbours } from '../graph/readNeighbours.ts';
import { factsQuery, neighboursQuery } from './contract.ts';
import { notFound } from './errors.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export function entities(service: Service): Router {
  const router = Router();

  router.get('/entities/:id', async ({ params: { id } }, response) => {
    response.json(found(id, await readEntity(service.database(), id)));
  });

  router.get('/entities/:id/relations', async (request, response) => {
    const { id } = request.params;
    response.json(found(id, await readFacts(service.database(), id, queryOf(factsQuery, request))));
  });

  router.get('/entities/:id/neighbours', async (request, response) => {
    const { id } = request.params;
    response.json(found(id, await readNeighbours(service.database(), id, queryOf(neighboursQuery, request))));
  });

  return router;
}

function found<T>(id: string, answer: T | undefined): T {
  if (answer === undefined) throw notFound(id);
  return answer;
}
