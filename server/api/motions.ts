import { Router } from 'express';
import { listMotions } from '../graph/listMotions.ts';
import { type Motions, motionsQuery } from './contract.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export const motions = (service: Service): Router =>
  Router().get('/motions', async (request, response) => {
    const { on = new Date().toISOString().slice(0, 10) } = queryOf(motionsQuery, request);
    const answer: Motions = await listMotions(service.database(), on);
    response.json(answer);
  });
