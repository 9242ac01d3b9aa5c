import { Router } from 'express';
import { verifyGraph } from '../graph/verifyGraph.ts';
import type { Findings } from './contract.ts';
import type { Service } from './Service.ts';

export const verify = (service: Service): Router =>
  Router().get('/verify', async (_request, response) => {
    const items = await verifyGraph(service.database());
    const answer: Findings = { items, total: items.length };
    response.json(answer);
  });
