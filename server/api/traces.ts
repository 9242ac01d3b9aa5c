import { Router } from 'express';
import { readTrace } from '../graph/readTrace.ts';
import type { TraceAnswer } from './contract.ts';
import { notFound } from './errors.ts';
import type { Service } from './Service.ts';

export const traces = (service: Service): Router =>
  Router().get('/traces/:id', async ({ params: { id } }, response) => {
    const answer: TraceAnswer | undefined = await readTrace(service.database(), id);
    if (answer === undefined) throw notFound(id);
    response.json(answer);
  });
